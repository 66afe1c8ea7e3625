import { screen, waitFor, within } from "@testing-library/react";

import { PageStore } from "../../jobs/store/PageStore";
import { axeViolations } from "../axe";
import { openOrganization } from "./anOrganizationPage";

/** Made up, and assembled here so that no secret scanner reports it. */
const aSecret = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4).slice(0, 76)}${"AZ" + "DO"}x1y2`;

/** What happens to the tokens of people who leave. */
const ofLeavers = /does not revoke its tokens: they stop working within an hour/;

test("explains itself to someone who is no administrator, and leads to My tokens", async () => {
  const { user, opened, world } = openOrganization({ scenario: "member" });
  expect(await screen.findByText("This page is for administrators of the organization")).toBeInTheDocument();
  expect(screen.getByText(/Project Collection Administrators of fabrikam/)).toBeInTheDocument();
  expect(screen.getByText(/your Microsoft Entra sign-in, could not be tried/)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Open My tokens" }));
  expect(opened).toEqual([
    "https://dev.azure.com/fabrikam/_settings/pat-steward.pat-steward.my-tokens-fallback",
  ]);
  expect(world.requests.some(({ url }) => url.includes("graph/users"))).toBe(false);
});

test("a probe that fails is a problem with a way to try again, not a verdict", async () => {
  const { user, world } = openOrganization();
  world.faults.add({ kind: "status", status: 500, path: "tokenadmin" });
  expect(await screen.findByText(/sent an unexpected response/)).toBeInTheDocument();
  world.faults.clear();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Scan the organization")).toBeInTheDocument();
});

test.each(["fabrikam", "policies"] as const)(
  "in %s a scan of everyone finds 60 tokens of 11 people and leaves the service identity out",
  async (scenario) => {
    const { scanToEnd } = openOrganization({ scenario });
    await scanToEnd();
    expect(
      screen.getByText(/11 of 11 people read · 60 tokens found · 1 service identity left out/),
    ).toBeVisible();
    expect(screen.getByText("52 of 60 tokens shown, of 11 people")).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
  },
);

test("on Azure DevOps Server it scans too, offers no sign-ins, and says that it cannot keep the scan", async () => {
  const { user, chooseSome, scanToEnd } = openOrganization({ scenario: "server", store: undefined });
  await chooseSome();
  expect(screen.getByRole("radio", { name: /have not signed in/ })).toBeDisabled();
  expect(screen.queryByText(/not let the page keep/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Back" }));
  await scanToEnd();
  expect(screen.getByText(/does not let the page keep scans\. Closing the page loses/)).toBeVisible();
  expect(screen.getByText(/of 60 tokens shown/)).toBeInTheDocument();
});

test("finds people as one types, by keyboard, and scans only them", async () => {
  const { user, world, chooseSome } = openOrganization();
  await screen.findByText(/^There are 11 people/);
  const before = world.requests.length;
  await chooseSome();
  expect(screen.getByRole("radio", { name: "Selected people" })).toHaveFocus();
  await user.type(screen.getByRole("combobox", { name: "Name or email address" }), "priya");
  await screen.findByRole("option", { name: /Priya Raman/ });
  expect(await axeViolations()).toEqual([]);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(screen.getByRole("list", { name: "Chosen people" })).toHaveTextContent("Priya Raman");
  await user.click(screen.getByRole("button", { name: "Scan 1 person" }));
  await screen.findByText("Scan complete");
  expect(screen.getByText(/of 1 person$/)).toBeInTheDocument();
  expect(world.requests.slice(before).some(({ url }) => url.includes("graph/users"))).toBe(false);
});

test("finds people who have not signed in for long", async () => {
  const { user, chooseSome } = openOrganization();
  await chooseSome();
  await user.click(screen.getByRole("radio", { name: /have not signed in/ }));
  expect(screen.getByText(ofLeavers)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Find people" }));
  await user.click(await screen.findByRole("button", { name: /^Scan \d+ (person|people)$/ }));
  expect(await screen.findByText("Scan complete")).toBeInTheDocument();
});

test("a filter for inactive owners says that a disabled account keeps its tokens", async () => {
  const { scanToEnd } = openOrganization({ query: { inactive: "90" } });
  await scanToEnd();
  expect(screen.getByText(ofLeavers)).toBeInTheDocument();
});

test("without that filter nothing is said about disabled accounts", async () => {
  const { scanToEnd } = openOrganization({ query: { age: "90" } });
  await scanToEnd();
  expect(screen.queryByText(ofLeavers)).not.toBeInTheDocument();
});

test("lists who could not be read with the reason, and reads only those again", async () => {
  const { user, world, scanEveryone } = openOrganization();
  const [, , victim] = world.users.all();
  const path = `personalaccesstokens/${victim?.descriptor}`;
  await screen.findByText(/^There are 11 people/);
  world.faults.add({ kind: "status", status: 500, path });
  await scanEveryone();
  expect(await screen.findByText(/1 person could not be read/, { selector: "summary" })).toBeInTheDocument();
  expect(screen.getByText(/Azure DevOps sent an unexpected response/)).toBeInTheDocument();
  world.faults.clear();
  const before = world.requests.length;
  await user.click(screen.getByText(/1 person could not be read/, { selector: "summary" }));
  await user.click(screen.getByRole("button", { name: "Retry 1 person" }));
  await screen.findByText("Scan complete");
  expect(world.requests.slice(before).filter(({ url }) => url.includes("tokenadmin"))).toHaveLength(1);
});

test.each([
  ["401", { kind: "status", status: 401 }],
  ["429", { kind: "status", status: 429 }],
  ["500", { kind: "status", status: 500 }],
  ["a dropped connection", { kind: "dropBefore" }],
  ["a sign-in page", { kind: "signInPage" }],
] as const)("one %s in the middle of a scan costs nothing", async (_name, fault) => {
  const { world, scanEveryone } = openOrganization();
  await screen.findByText(/^There are 11 people/);
  world.faults.add({ ...fault, path: "personalaccesstokens", nth: 5 });
  await scanEveryone();
  expect(await screen.findByText("Scan complete")).toBeInTheDocument();
  expect(screen.getByText(/of 60 tokens shown/)).toBeInTheDocument();
});

test("a session that ends for good pauses the scan, says why, and can go on", async () => {
  const { user, world, scanEveryone } = openOrganization();
  await screen.findByText(/^There are 11 people/);
  world.faults.add({ kind: "signInPage", path: "graph/users" });
  await scanEveryone();
  expect(await screen.findByText(/Paused: you are signed out/, { selector: "strong" })).toBeInTheDocument();
  world.faults.clear();
  await user.click(screen.getByRole("button", { name: "Resume" }));
  expect(await screen.findByText("Scan complete")).toBeInTheDocument();
});

test("a card, a filter and the owners' view follow each other and live in the host's address", async () => {
  const { user, address, scanToEnd } = openOrganization();
  await scanToEnd();
  await user.click(screen.getByRole("button", { name: /^\d+\s*High privilege/ }));
  await user.type(screen.getByRole("textbox", { name: /Filter by name/ }), "priya");
  expect(address).toEqual({ risk: "highPrivilege", q: "priya" });
  await user.click(screen.getByRole("button", { name: "Owners" }));
  const owners = await screen
    .findByRole("grid", { name: "Owners of tokens" })
    .catch(() => screen.findByRole("table", { name: "Owners of tokens" }));
  await user.click(await within(owners).findByText("Priya Raman"));
  await waitFor(() => expect(address["owner"]).toMatch(/^aad\./));
  expect(address["by"]).toBeUndefined();
});

test("the address brings its filters back, and what it does not know is said", async () => {
  const { scanToEnd } = openOrganization({ query: { risk: "fullAccess", age: "soon", by: "owner" } });
  expect(await screen.findByText(/age=soon/)).toBeInTheDocument();
  await scanToEnd();
  expect(screen.getByRole("button", { name: "Owners", pressed: true })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^\d+\s*Full access/, pressed: true })).toBeInTheDocument();
});

test("a pasted token is not searched for and stays out of the address, in every field", async () => {
  const { user, address, scanToEnd } = openOrganization();
  await scanToEnd();
  await user.click(screen.getByRole("button", { name: "More filters" }));
  for (const name of [/Filter by name/, "Owner", /^Token name/]) {
    const field = screen.getByRole("textbox", { name });
    await user.click(field);
    await user.paste(`Basic ${aSecret}`);
    expect(screen.getByText(/^This looks like a token/)).toHaveAttribute("role", "alert");
    expect(screen.getByText(/^0 of \d+ tokens shown/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Nothing was searched for" })).toBeInTheDocument();
    expect(address).toEqual({ more: "1" });
    await user.clear(field);
  }
});

test("a token in the address leaves it at once, and the page says so", async () => {
  const { address } = openOrganization({ query: { owner: aSecret, status: aSecret, risk: "fullAccess" } });
  expect(await screen.findByText(/in this page's address looked like a token/)).toBeVisible();
  expect(address).toEqual({ risk: "fullAccess" });
  expect(document.body.textContent).not.toContain(aSecret);
});

test("the last scan is there on the next visit with its age, and a new one says what changed", async () => {
  const store = new PageStore();
  const first = openOrganization({ store });
  await first.scanToEnd();
  await waitFor(async () => expect(await store.readScan("last")).toBeDefined());
  first.unmount();
  const { user, world, environment } = openOrganization({ store });
  expect(await screen.findByText(/Scan of everyone from/)).toBeInTheDocument();
  expect(screen.getByText("52 of 60 tokens shown, of 11 people")).toBeInTheDocument();
  const mine = world.tokensOf(world.me.descriptor).find(({ displayName }) => displayName === "laptop clone");
  await environment.organization.tokenAdmin.revoke([mine?.authorizationId ?? ""]);
  await user.click(screen.getByRole("button", { name: "New scan" }));
  await user.click(screen.getByRole("button", { name: "Scan everyone" }));
  expect(await screen.findByText(/0 tokens new, 1 token gone/)).toBeInTheDocument();
});
