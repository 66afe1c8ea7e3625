import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import type { AppFacts, AppIds, NamedEntraApp } from "../../src/azure/credentials/entraApp";
import { EntraUnavailable } from "../../src/azure/credentials/EntraUnavailable";
import { MyTokensPage } from "../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../src/hubs/my-tokens/wholeEdition";
import { anAzure, now } from "./anAzure";
import { openOrganization } from "./organization-tokens/anOrganizationPage";
import { axeViolations } from "./axe";

// What other members can write into the organization's data, as the pages show it.

const shared = { type: "Default", value: "Current" } as const;
const clientId = "bad00000-0000-4000-8000-000000000bad";
const before = "c11e0000-0000-4000-8000-00000000c11e";
const markup = "<img src=x onerror=alert(1)>";
const guid = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const changed = { byId: "x", byName: markup, atUtc: "2026-11-20T09:00:00Z" };
const readNow = () => now;

const foreignTenant = "f0e10000-0000-4000-8000-00000000f0e1";
const account = "5a1e0000-0000-4000-8000-000000005a1e";
const app: NamedEntraApp = {
  clientId,
  tenantId: foreignTenant,
  from: "organization",
  changed: { byId: account, byName: markup, at: new Date("2026-11-20T09:00:00Z") },
};

/** My tokens for a person whose organization's setting names this application. */
function openWith(facts: AppFacts) {
  const asked: (AppIds | undefined)[] = [];
  const { azure } = anAzure({
    getToken: () => Promise.reject(new EntraUnavailable("changedApp", undefined, facts)),
    askConsent: async (shown) => void asked.push(shown),
  });
  render(<MyTokensPage azure={azure} edition={wholeEdition} now={readNow} />);
  return asked;
}

test("an application that was not used before is shown with all that a person can compare, and used only after a click", async () => {
  const asked = openWith({
    app,
    before: { clientId: before, tenantId: guid },
    ownTenantId: guid,
  });
  expect(
    await screen.findByText(/names an Entra application that you have not used here before/),
  ).toBeInTheDocument();
  for (const sentence of [
    `Application id, set by the organization: ${clientId}`,
    `Tenant id, set by the organization: ${foreignTenant}`,
    `That is not your organization's tenant, which is ${guid}.`,
    `Application id you used before: ${before}`,
    `Tenant id you used before: ${guid}`,
    /^Any member of the organization can change this setting/,
    /^To compare: in the Microsoft Entra admin center, App registrations/,
  ])
    expect(screen.getByText(sentence)).toBeInTheDocument();
  expect(
    screen.getByText((text) => text.startsWith(`Last changed by ${markup} (account id ${account}) on `)),
  ).toBeInTheDocument();
  expect(document.querySelector("img[src=x]")).toBeNull();
  expect(asked).toEqual([]);
  expect(await axeViolations()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Give consent" }));
  expect(asked).toEqual([app]);
});

test.each<[string, AppFacts, string | RegExp]>([
  [
    "the organization's own tenant",
    { app, ownTenantId: foreignTenant },
    "That is your organization's tenant.",
  ],
  [
    "a tenant that nobody could compare",
    { app },
    /could not check whether that is your organization's tenant/,
  ],
  ["no tenant", { app: { clientId, from: "organization" } }, "The organization has set no tenant id."],
  ["nobody who changed it", { app: { ...app, changed: undefined } }, /does not say who last changed it/],
  ["no memory to compare with", { app, isMemoryLost: true }, /could not read which application you used/],
])("says so for %s", async (_, facts, sentence) => {
  openWith(facts);
  expect(await screen.findByText(sentence)).toBeInTheDocument();
});

test("names the application built into the extension next to the other", async () => {
  process.env.ENTRA_CLIENT_ID = before;
  try {
    openWith({ app });
    const sentence = `Application id, built into this extension: ${before}`;
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  } finally {
    delete process.env.ENTRA_CLIENT_ID;
  }
});

test("before the first consent, the application built into the extension is shown as such", async () => {
  const { azure } = anAzure({
    getToken: () =>
      Promise.reject(new EntraUnavailable("noConsent", undefined, { app: { clientId, from: "package" } })),
  });
  render(<MyTokensPage azure={azure} edition={wholeEdition} now={readNow} />);
  const sentence = `Application id, built into this extension: ${clientId}`;
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.queryByText(/Any member of the organization can change/)).not.toBeInTheDocument();
});

test.each([
  ["never saved", undefined, "No one is protected: no protected list has been saved."],
  ["emptied", { people: [], tokens: [] }, "No one is protected: the protected list is empty."],
  [
    "cut to one",
    { people: ["nobody@fabrikam.example"], tokens: [guid] },
    "The protected list names 1 person and 1 token.",
  ],
] as const)(
  "the preview of a revocation says whom a list protects that was %s",
  async (_, value, sentence) => {
    const { world, scanToEnd, preview } = openOrganization();
    if (value) world.extensionData.create(shared, "settings", { id: "protectedList", value, changed });
    await scanToEnd();
    await preview();
    const panel = within(screen.getByRole("dialog"));
    expect(panel.getByText(sentence)).toBeInTheDocument();
    if (value)
      expect(panel.getByText(/^Last changed by <img src=x onerror=alert\(1\)> on/)).toBeInTheDocument();
    expect(document.querySelector("img[src=x]")).toBeNull();
  },
);

test("a script in the name of a shared view is text", async () => {
  const { user, world, address, scanToEnd } = openOrganization();
  const value = [{ name: markup, query: { risk: "fullAccess", template: "<script>" } }];
  world.extensionData.create(shared, "settings", { id: "savedViews", value, changed });
  await scanToEnd();
  await user.click(screen.getByRole("button", { name: "Saved views" }));
  await user.click(await screen.findByRole("button", { name: markup }));
  expect(document.querySelector("img[src=x]")).toBeNull();
  expect(address).toEqual({ risk: "fullAccess" });
});

test.each([
  ["a text", "x".repeat(5_000_000)],
  ["too many views", Array(100_000).fill({ name: "a view that was copied", query: {} })],
])("saved views of 5 MB that are %s are refused with a note", async (_, value) => {
  const { user, world, scanToEnd } = openOrganization();
  world.extensionData.create(shared, "settings", { id: "savedViews", value });
  await scanToEnd();
  await user.click(screen.getByRole("button", { name: "Saved views" }));
  expect(await screen.findByText(/stored views are not valid/)).toBeInTheDocument();
});
