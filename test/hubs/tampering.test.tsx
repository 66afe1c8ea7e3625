import { render, screen, within } from "@testing-library/react";
import * as React from "react";

import { EntraUnavailable } from "../../src/azure/credentials/EntraUnavailable";
import { MyTokensPage } from "../../src/hubs/my-tokens/MyTokensPage";
import { anAzure, now } from "./anAzure";
import { openOrganization, patience } from "./organization-tokens/anOrganizationPage";
import { axeViolations } from "./axe";

// What other members can write into the organization's data, as the pages show it.

const shared = { type: "Default", value: "Current" } as const;
const clientId = "bad00000-0000-4000-8000-000000000bad";
const before = "c11e0000-0000-4000-8000-00000000c11e";
const markup = "<img src=x onerror=alert(1)>";
const guid = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const changed = { byId: "x", byName: markup, atUtc: "2026-11-20T09:00:00Z" };
const readNow = () => now;

test("shows a changed application with both ids and who changed it, and asks for consent only on a click", async () => {
  const app = {
    clientId,
    from: "organization" as const,
    changed: { byId: "x", byName: markup, at: new Date("2026-11-20T09:00:00Z") },
  };
  let consents = 0;
  const { azure } = anAzure({
    getToken: () => Promise.reject(new EntraUnavailable("changedApp", undefined, app, before)),
    askConsent: async () => void consents++,
  });
  render(<MyTokensPage azure={azure} now={readNow} />);
  expect(await screen.findByText(/now names a different Entra application/)).toBeInTheDocument();
  expect(screen.getByText(`Application id, set by the organization: ${clientId}`)).toBeInTheDocument();
  expect(screen.getByText(`Application id you used before: ${before}`)).toBeInTheDocument();
  expect(screen.getByText(/^Last changed by <img src=x onerror=alert\(1\)> on/)).toBeInTheDocument();
  expect(document.querySelector("img[src=x]")).toBeNull();
  expect(screen.getAllByRole("button", { name: "Give consent" }).length).toBeGreaterThan(0);
  expect(consents).toBe(0);
  expect(await axeViolations()).toEqual([]);
});

test("shows the application before the first consent, and where it comes from", async () => {
  const app = { clientId, from: "package" as const };
  const { azure } = anAzure({
    getToken: () => Promise.reject(new EntraUnavailable("noConsent", undefined, app)),
  });
  render(<MyTokensPage azure={azure} now={readNow} />);
  const sentence = `Application id, built into this extension: ${clientId}`;
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.queryByText(/you used before/)).not.toBeInTheDocument();
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
  await user.click(await screen.findByRole("button", { name: markup }, patience));
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
  expect(await screen.findByText(/stored views are not valid/, undefined, patience)).toBeInTheDocument();
});
