import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { EntraUnavailable } from "../../src/azure/credentials/EntraUnavailable";
import { MyTokensPage } from "../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../src/hubs/my-tokens/wholeEdition";
import { anAzure, now } from "./anAzure";
import { openOrganization } from "./organization-tokens/anOrganizationPage";
import { axeViolations } from "./axe";

const readNow = () => now;
const clientId = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const settings =
  "https://dev.azure.com/fabrikam/_settings/pat-steward.pat-steward.organization-tokens?tab=settings";
const missing = /^Setup is not complete: no Entra application is configured/;

function openMyTokens(given: Parameters<typeof anAzure>[0] = {}) {
  const started = anAzure({ sleep: async () => undefined, ...given });
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={readNow} />);
  return { ...started, user: userEvent.setup() };
}

const noApp = () => Promise.reject(new EntraUnavailable("noClientId"));

describe("My tokens without a sign-in", () => {
  test("offers an administrator the whole check, and leads to the settings", async () => {
    const { user, opened } = openMyTokens({ scenario: "no-app", getToken: noApp });
    await screen.findByText(/^As an administrator you can fix this/);
    await user.click(screen.getByRole("button", { name: "Check setup" }));
    const panel = within(await screen.findByRole("dialog"));
    await user.click(await panel.findByRole("button", { name: "Open settings" }));
    expect(opened).toEqual([settings]);
    expect(panel.getAllByText(/^Passed$/)).toHaveLength(1);
    expect(await axeViolations()).toEqual([]);
  });

  test("shows a member the steps for members, and an address to send to an administrator", async () => {
    const { user } = openMyTokens({ scenario: "member", getToken: noApp });
    await screen.findByText(/who can help/);
    await user.click(screen.getByRole("button", { name: "Check setup" }));
    const panel = within(await screen.findByRole("dialog"));
    expect(await panel.findByText(settings)).toBeInTheDocument();
    expect(panel.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Microsoft Entra issues a token",
      "Azure DevOps accepts that token",
    ]);
    expect(panel.queryByText(/az ad app/)).not.toBeInTheDocument();
    expect(panel.queryByRole("button", { name: "Open settings" })).not.toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
  });

  test("treats nobody as an administrator unless Azure DevOps says so", async () => {
    const { world } = openMyTokens({ getToken: noApp });
    world.faults.add({ path: "tokenadmin", kind: "status", status: 500 });
    expect(await screen.findByText(/who can help/)).toBeInTheDocument();
    expect(screen.queryByText(/As an administrator/)).not.toBeInTheDocument();
  });

  test("sends no administrator requests while the list can be read", async () => {
    const { world } = openMyTokens();
    await screen.findByText(/of \d+ tokens shown/);
    expect(world.requests.filter(({ url }) => url.includes("tokenadmin"))).toEqual([]);
  });
});

describe("Organization tokens", () => {
  test("says that no application is configured, until one is saved", async () => {
    const { user } = openOrganization({ scenario: "no-app", query: { tab: "settings" } });
    expect(await screen.findByText(missing)).toBeInTheDocument();
    const entra = within(await screen.findByRole("region", { name: "Entra application" }));
    await user.type(await entra.findByLabelText(/client/), clientId);
    await user.click(entra.getByRole("button", { name: "Save" }));
    await entra.findByText("Saved.");
    await waitFor(() => expect(screen.queryByText(missing)).not.toBeInTheDocument());
  });

  test("the notice leads through the check to the settings", async () => {
    const { user, address } = openOrganization({ scenario: "no-app" });
    await screen.findByText(missing);
    await user.click(screen.getByRole("button", { name: "Check setup" }));
    const panel = within(await screen.findByRole("dialog"));
    await user.click(await panel.findByRole("button", { name: "Open settings" }));
    expect(await screen.findByRole("region", { name: "Entra application" })).toBeInTheDocument();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(address).toEqual({ tab: "settings" });
  });

  test("a dismissed notice stays dismissed", async () => {
    const { user } = openOrganization({ scenario: "no-app" });
    await screen.findByText(missing);
    await user.click(screen.getByRole("button", { name: /dismiss|close/i }));
    expect(screen.queryByText(missing)).not.toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Revocations" }));
    expect(screen.queryByText(missing)).not.toBeInTheDocument();
  });

  test("shows no notice when nothing is known to be missing, and keeps the check in the header", async () => {
    const { user } = openOrganization();
    await screen.findByRole("button", { name: "Scan everyone" });
    await user.click(screen.getByRole("button", { name: "Setup" }));
    await user.click(await screen.findByRole("button", { name: "I compared this in Entra" }));
    expect(await screen.findByText("All steps passed.", { exact: false })).toBeInTheDocument();
    expect(screen.queryByText(/Setup is not complete/)).not.toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
  });

  test("offers a member no setup", async () => {
    openOrganization({ scenario: "member" });
    await screen.findByText("This page is for administrators of the organization");
    expect(screen.queryByRole("button", { name: "Setup" })).not.toBeInTheDocument();
    expect(screen.queryByText(/Setup is not complete/)).not.toBeInTheDocument();
  });
});

test("the help of Organization tokens says what happens to the tokens of people who leave", async () => {
  const { user } = openOrganization();
  await user.click(await screen.findByRole("button", { name: "About this page" }));
  const panel = within(await screen.findByRole("dialog"));
  expect(panel.getByText(/are not revoked: they stop within an hour/)).toHaveTextContent(
    "they work again when access is restored",
  );
});

test.each([
  ["My tokens", openMyTokens, "manage-pats-with-policies-for-administrators"],
  ["Organization tokens", openOrganization, "admin-revoke-user-pats"],
] as const)("%s explains itself, with links that the host opens", async (_hub, open, page) => {
  const { user, opened } = open();
  await user.click(await screen.findByRole("button", { name: "About this page" }));
  const panel = await screen.findByRole("dialog");
  const text = within(panel);
  expect(text.getByRole("heading", { name: "What it cannot do" })).toBeInTheDocument();
  expect(text.getByText(/Replace it with a token that has only the scopes/)).toBeInTheDocument();
  const links = text.getAllByRole("link").map((link) => link.getAttribute("href") ?? "");
  expect(links.some((link) => link.includes(page))).toBe(true);
  await user.click(text.getByRole("link", { name: /^PAT Steward: guide/ }));
  expect(opened).toEqual(["https://marketplace.visualstudio.com/items?itemName=pat-steward.pat-steward"]);
  expect(await axeViolations()).toEqual([]);
  await user.click(within(panel).getAllByRole("button", { name: "Close" })[0] ?? panel);
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(screen.getByRole("button", { name: "About this page" })).toHaveFocus();
});
