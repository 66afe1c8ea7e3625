import { screen, waitFor, within } from "@testing-library/react";

import { writeTemplate } from "../../../src/tokens/published/readTemplate";
import { aTemplate } from "../../tokens/published/aTemplate";
import { axeViolations } from "../axe";
import { openOrganization } from "./anOrganizationPage";

const shared = { type: "Default", value: "Current" } as const;
const view = { name: /^Differs from its template/ } as const;

/** A scanned organization in which a token of the signed-in person came from a template that asks for less. */
async function scanned(setting: unknown, note: Record<string, unknown> = {}) {
  const opened = openOrganization();
  const { world } = opened;
  const { token } = world.addToken({ displayName: "packages of the build", scope: "vso.packaging_write" });
  const template = aTemplate();
  const { id, version, scopes, usualDays, longestDays } = template;
  world.extensionData.create(shared, "templates", { id, ...writeTemplate(template) });
  world.extensionData.create(shared, "tokenOrigins", {
    id: token.authorizationId.toLowerCase(),
    ...{ format: 1, templateId: id, version, scopes: [...scopes], usualDays, longestDays },
    keptAtUtc: "2026-11-01T10:00:00Z",
    ...note,
  });
  if (setting !== undefined)
    world.extensionData.create(shared, "settings", { id: "sharedOrigins", value: setting });
  const reading = jest.spyOn(world.extensionData, "get");
  const listing = jest.spyOn(world.extensionData, "list");
  await opened.scanToEnd();
  const settled = async (notes: number) => {
    await waitFor(() => expect(reading).toHaveBeenCalledWith(shared, "settings", "sharedOrigins"));
    await screen.findByRole("button", { name: /^May need less/ });
    const named = listing.mock.calls.filter(([, name]) => name === "tokenOrigins");
    expect(named).toHaveLength(notes);
  };
  return { ...opened, settled };
}

test("where the organization keeps it, tokens that differ from their templates are found, and say how", async () => {
  const { user } = await scanned(true);
  const button = await screen.findByRole("button", view);
  expect(button).toHaveTextContent("Differs from its template 1");
  await user.click(button);
  expect(await screen.findByText(/^1 of \d+ tokens shown/)).toBeInTheDocument();
  await user.click(screen.getByRole("row", { name: /packages of the build/ }));
  const panel = within(await screen.findByRole("dialog"));
  const part = within(await panel.findByRole("region", { name: "Differs from its template" }));
  expect(part.getByText(/can do more than its template asks for/)).toBeVisible();
  expect(part.getByText(/Every member can write such notes/)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test.each([undefined, false, "yes"])(
  "where nobody has switched it on (%j), no notes are read and nothing is said",
  async (setting) => {
    const { settled } = await scanned(setting);
    await settled(0);
    expect(screen.queryByRole("button", view)).toBeNull();
  },
);

test.each([
  ["of another format", { format: 2 }],
  ["whose scopes are no list", { scopes: "vso.packaging" }],
  ["with 5 MB of text", { templateId: "a".repeat(5_000_000) }],
  ["of a template that there is not", { templateId: "ffffffffffffffff" }],
])("a note %s is passed over", async (_, note) => {
  const { settled } = await scanned(true, note);
  await settled(1);
  expect(screen.queryByRole("button", view)).toBeNull();
});

test("an administrator switches it on, is told what is kept, and another one who does so meanwhile loses nothing", async () => {
  const opened = openOrganization();
  const { user, world } = opened;
  await user.click(await screen.findByRole("tab", { name: "Templates" }));
  const part = within(await screen.findByRole("region", { name: "Where tokens came from" }));
  const box = await part.findByRole("checkbox");
  expect(box).not.toBeChecked();
  expect(part.getByText(/Members are told before they create a token/)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await user.click(box);
  expect(await part.findByText("Saved.")).toBeVisible();
  expect(box).toBeChecked();
  expect(world.extensionData.get(shared, "settings", "sharedOrigins")["value"]).toBe(true);
  world.extensionData.set(shared, "settings", { id: "sharedOrigins", value: true, __etag: -1 });
  await user.click(box);
  expect(await part.findByText(/Someone else changed this/)).toBeVisible();
  expect(world.extensionData.get(shared, "settings", "sharedOrigins")["value"]).toBe(true);
});
