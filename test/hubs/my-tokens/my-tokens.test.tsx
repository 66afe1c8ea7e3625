import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { EntraUnavailable, type EntraCause } from "../../../src/azure/credentials/EntraUnavailable";
import { en as myTokensWords } from "../../../src/hubs/my-tokens/words/en";
import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

const readNow = () => now;

/** Made up, and assembled here so that no secret scanner reports it. */
const aSecret = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4).slice(0, 76)}${"AZ" + "DO"}x1y2`;

function open(settings: Parameters<typeof anAzure>[0] = {}) {
  const started = anAzure(settings);
  const { unmount } = render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={readNow} />);
  return { ...started, unmount, user: userEvent.setup() };
}

const shownCount = () => screen.findByText(/of \d+ tokens shown/);

test("lists the person's active tokens, soonest expiry first", async () => {
  open();
  expect(await shownCount()).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "My tokens" })).toBeInTheDocument();
  const header = screen.getByRole("columnheader", { name: /Expires/ });
  expect(header).toHaveAttribute("aria-sort", "ascending");
});

test("reads all pages: a person with 340 tokens sees 340", async () => {
  open({ scenario: "hoarder", query: { status: "any" } });
  expect(await screen.findByText("340 of 340 tokens shown")).toBeInTheDocument();
});

test("a card filters the list and the host's address keeps the filter", async () => {
  const { user, address } = open();
  await shownCount();
  await user.click(screen.getByRole("button", { name: /Full access/ }));
  expect(address).toEqual({ risk: "fullAccess" });
  expect(screen.getByRole("button", { name: /Full access/ })).toHaveAttribute("aria-pressed", "true");
});

test("the filter of the address is applied, and what it does not know is said", async () => {
  open({ query: { status: "expired", risk: "nonsense" } });
  expect(await screen.findByText(/risk=nonsense/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^\d+ ?Expired$/ })).toHaveAttribute("aria-pressed", "true");
});

test("a pasted token is not searched for and stays out of the address, and the field says so", async () => {
  const { user, address } = open();
  await shownCount();
  const field = screen.getByRole("textbox", { name: /Filter by name/ });
  await user.type(field, "ci");
  expect(address).toEqual({ q: "ci" });
  await user.clear(field);
  await user.paste(aSecret);
  expect(screen.getByText(/^This looks like a token/)).toHaveAttribute("role", "alert");
  expect(screen.getByText(/^0 of \d+ tokens shown/)).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Nothing was searched for" })).toBeInTheDocument();
  expect(screen.queryByText(/No token matches/)).not.toBeInTheDocument();
  expect(address).toEqual({});
  await user.clear(field);
  expect(screen.queryByText(/^This looks like a token/)).not.toBeInTheDocument();
});

test("a token in the address leaves it at once, and the page says so", async () => {
  const { address } = open({ query: { q: aSecret, risk: "fullAccess" } });
  expect(await screen.findByText(/in this page's address looked like a token/)).toBeVisible();
  expect(address).toEqual({ risk: "fullAccess" });
  expect(screen.getByRole("textbox", { name: /Filter by name/ })).toHaveValue("");
  expect(document.body.textContent).not.toContain(aSecret);
});

test("a token as a name in a link leaves the address at once, and the form refuses it", async () => {
  const { address } = open({ query: { name: aSecret } });
  expect(await screen.findByText(/looks like a token/)).toBeVisible();
  expect(address).toEqual({});
  expect(document.body.textContent).not.toContain(aSecret);
});

test.each<[EntraCause, string | RegExp]>([
  ["noBridge", /no Nested App Authentication/],
  ["noAnswer", /did not answer/],
  ["noClientId", /No Entra application is configured/],
  ["invalidClientId", /does not contain a valid client id/],
  ["noConsent", /have not yet allowed/],
  ["partialConsent", /only part/],
  ["failed", /Azure DevOps sign-in failed/],
])("without an Entra token because of %s, says so and offers the built-in page", async (cause, sentence) => {
  const { user, opened } = open({ getToken: () => Promise.reject(new EntraUnavailable(cause)) });
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: myTokensWords.openBuiltIn }));
  expect(opened).toEqual(["https://dev.azure.com/fabrikam/_usersSettings/tokens"]);
});

test("after consent the list is there", async () => {
  let hasConsent = false;
  const { azure } = anAzure();
  const { user } = open({
    getToken: (refresh) =>
      hasConsent ? azure.entra.getToken(refresh) : Promise.reject(new EntraUnavailable("noConsent")),
    askConsent: async () => {
      hasConsent = true;
    },
  });
  await user.click(await screen.findByRole("button", { name: "Give consent" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Give consent" })).not.toBeInTheDocument());
});

test("on Azure DevOps Server it says that the hub does not work there", async () => {
  open({ isHosted: false });
  expect(await screen.findByText("My tokens does not work with Azure DevOps Server")).toBeInTheDocument();
});

test.each([
  ["signed out", { kind: "signInPage" }, "You are signed out of Azure DevOps"],
  ["forbidden", { kind: "status", status: 403 }, "Azure DevOps does not let you do this"],
  ["throttled", { kind: "status", status: 429 }, "Azure DevOps is limiting requests"],
  ["a server failure", { kind: "status", status: 500 }, "Azure DevOps sent an unexpected response"],
  ["a lost connection", { kind: "dropBefore" }, "Azure DevOps did not answer"],
  ["malformed JSON", { kind: "malformedJson" }, "Azure DevOps sent an unexpected response"],
] as const)("%s has its sentence, and trying again works", async (_name, fault, title) => {
  const { azure, world } = anAzure();
  world.faults.add({ path: "tokens/pats", count: 1, ...fault });
  render(<MyTokensPage azure={azure} edition={wholeEdition} now={readNow} />);
  expect(await screen.findByText(title)).toBeInTheDocument();
  await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
  expect(await shownCount()).toBeInTheDocument();
});

test("says that tokens for all organizations stop, with a way to see them", async () => {
  const { user, address } = open();
  expect(await screen.findByText(/stops? working on Dec 1, 2026/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show them" }));
  expect(address).toEqual({ risk: "allOrganizations" });
});

test("breaks no rule of axe when loading, ready and failed", async () => {
  const { unmount } = open();
  expect(await axeViolations()).toEqual([]);
  await shownCount();
  expect(await axeViolations()).toEqual([]);
  unmount();
  open({ getToken: () => Promise.reject(new EntraUnavailable("noConsent")) });
  await screen.findByText(/have not yet allowed/);
  expect(await axeViolations()).toEqual([]);
});

test("names what it asks to revoke", async () => {
  const { user, world } = open();
  await shownCount();
  const boxes = await screen.findAllByRole("checkbox");
  const first = boxes.find((box) => box.closest("tbody") && box.getAttribute("aria-disabled") !== "true");
  if (first) await user.click(first);
  await user.click(await screen.findByRole("button", { name: "Revoke 1 token" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Revoke token" }));
  expect(await screen.findByText(/1 token was revoked/)).toBeInTheDocument();
  expect(world.requests.filter(({ method }) => method === "DELETE")).toHaveLength(1);
});

test("a token of another organization stays out of reach when filtering moves its row", async () => {
  const { user } = open();
  await shownCount();
  const boxOf = (name: string) =>
    within(screen.getByRole("row", { name: new RegExp(name) })).getByRole("checkbox");
  expect(boxOf("labs clone")).toHaveAttribute("aria-disabled", "true");
  await user.type(screen.getByPlaceholderText("Filter by name, scope or id"), "clone");
  await screen.findByText(/^2 of 24/);
  expect(boxOf("labs clone")).toHaveAttribute("aria-disabled", "true");
  expect(boxOf("laptop clone")).not.toHaveAttribute("aria-disabled", "true");
});

test("a selection stays with its token when sorting moves the row", async () => {
  const { user } = open();
  await shownCount();
  const row = (name: string) => screen.getByRole("row", { name: new RegExp(name) });
  await user.click(within(row("nightly packages")).getByRole("checkbox"));
  await user.click(screen.getByRole("columnheader", { name: /Name/ }));
  expect(row("nightly packages")).toHaveAttribute("aria-selected", "true");
  expect(screen.getAllByRole("row", { selected: true })).toHaveLength(1);
});

test("a token of another organization stays out of reach when a new token moves its row", async () => {
  const { user, world } = open();
  await shownCount();
  world.addToken({ displayName: "new and urgent", validTo: new Date(now.getTime() + 3_600_000) });
  await user.click(screen.getByRole("button", { name: "Refresh" }));
  await screen.findByText("21 of 25 tokens shown");
  const reach = screen.getAllByRole("checkbox").map((box) => {
    const row = box.closest("tr");
    return [row?.textContent?.includes("labs clone") ?? false, box.getAttribute("aria-disabled") === "true"];
  });
  expect(reach.filter(([isOther, isDisabled]) => isOther !== isDisabled)).toEqual([]);
});

describe("after the retirement of tokens for all organizations", () => {
  const after = new Date("2026-12-03T10:00:00Z");

  function openAfter(query: Record<string, string> = {}) {
    const started = anAzure({ now: () => after, query });
    const { token } = started.world.addToken({
      displayName: "once everywhere",
      targetAccounts: null,
      validTo: new Date("2027-02-28T12:00:00Z"),
    });
    render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={() => after} />);
    return { ...started, token, user: userEvent.setup() };
  }

  test("stopped tokens are listed apart from the active ones, with a way to see them", async () => {
    const { user, address } = openAfter();
    expect(await screen.findByText(/they no longer work, whatever/)).toBeInTheDocument();
    expect(screen.queryByText("once everywhere")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show them" }));
    expect(address).toEqual({ status: "stopped" });
    const row = screen.getByRole("row", { name: /once everywhere/ });
    expect(row).toHaveTextContent(/Stopped.*2 days ago.*Dec 1, 2026/);
  });

  test("they can still be revoked", async () => {
    const { user, world, token } = openAfter({ status: "stopped", q: "once" });
    await user.click(within(await screen.findByRole("row", { name: /once/ })).getByRole("checkbox"));
    await user.click(await screen.findByRole("button", { name: "Revoke 1 token" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Revoke token" }));
    expect(await screen.findByText(/1 token was revoked/)).toBeInTheDocument();
    const revoked = world.requests.filter(({ method }) => method === "DELETE");
    expect(revoked.map(({ url }) => url).join()).toContain(token.authorizationId);
  });

  test("their details show both dates, and why the earlier one counts", async () => {
    const { user } = openAfter({ status: "stopped", q: "once" });
    await user.click(await screen.findByText("once everywhere"));
    const panel = await screen.findByRole("dialog");
    expect(panel).toHaveTextContent(/so it stopped working on Dec 1, 2026/);
    expect(panel).toHaveTextContent(/Own expiry date.*Feb 28, 2027/);
    expect(panel).toHaveTextContent(/can no longer be changed or extended/);
  });
});

test("before the retirement, a token for all organizations is shown as ending with it", async () => {
  open({ query: { expires: "30d", q: "marketplace" } });
  const row = await screen.findByRole("row", { name: /marketplace publish/ });
  expect(row).toHaveTextContent(/in 10 days.*Dec 1, 2026/);
});
