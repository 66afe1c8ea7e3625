import type { Locator } from "playwright-core";

import type { RunningEmulator } from "../emulator/installAndStart";
import { openHub, useBrowser } from "./journey";
import { organizationHub, scan } from "./organization";

useBrowser();

const strangeApp = "bad00000-0000-4000-8000-000000000bad";
const usualApp = "c11e0000-0000-4000-8000-00000000c11e";
const markup = `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`;

/** Another member overwrites one of the extension's documents, through the data service, as every member can. */
async function writeAsAnother(emulator: RunningEmulator, collection: string, fields: object): Promise<void> {
  const { origin } = new URL(emulator.hubUrl(organizationHub));
  const extension = "_apis/ExtensionManagement/InstalledExtensions/pat-steward/pat-steward";
  const documents = `Data/Scopes/Default/Current/Collections/${collection}/Documents`;
  const address = `${origin}/extmgmt.dev.azure.com/fabrikam/${extension}/${documents}`;
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify({ ...fields, __etag: -1 });
  expect((await fetch(address, { method: "PUT", headers, body })).status).toBe(200);
}

/** Elements that markup would have created. */
const strangers = (hub: { locator(selector: string): Locator }) =>
  hub.locator("body script:not([src]), img[src=x]").count();

test("another client id than before is asked about with both ids, and used only after the consent window", async () => {
  const { page, hub, emulator } = await openHub({ hasStorage: true });
  await hub.getByText("20 of 24 tokens shown").waitFor();
  const changed = { byId: "x", byName: markup, atUtc: "2026-11-20T09:00:00Z" };
  const value = { clientId: strangeApp, changed };
  await writeAsAnother(emulator, "$settings", { id: "entraApp", value });
  emulator.world.switches.consent = "missing";
  const asked = emulator.world.requests.length;
  await page.reload();

  await hub.getByText(/now names a different Entra application/).waitFor();
  await hub.getByText(`Application id, set by the organization: ${strangeApp}`).waitFor();
  await hub.getByText(`Application id you used before: ${usualApp}`).waitFor();
  await hub.getByText(/^Last changed by <img src=x .* on Nov 20, 2026/).waitFor();
  expect(await strangers(hub)).toBe(0);
  const since = emulator.world.requests.slice(asked);
  expect(since.filter(({ url }) => url.includes("tokens/pats"))).toEqual([]);

  const popup = page.context().waitForEvent("page");
  await hub.getByRole("button", { name: "Give consent" }).first().click();
  const consent = await popup;
  await consent.getByText(`The application ${strangeApp} would like to:`).waitFor();
  const closed = consent.waitForEvent("close");
  // The click closes the window and may then be reported as failed: what matters is that it closes.
  await consent
    .getByRole("button", { name: "Accept" })
    .click()
    .catch(() => undefined);
  await closed;
  await hub.getByText("20 of 24 tokens shown").waitFor();
  await page.reload();
  await hub.getByText("20 of 24 tokens shown").waitFor();
});

test("an invalid client id is refused with a note", async () => {
  const { page, hub, emulator } = await openHub({ hasStorage: true });
  await hub.getByText("20 of 24 tokens shown").waitFor();
  await writeAsAnother(emulator, "$settings", { id: "entraApp", value: { clientId: markup } });
  await page.reload();
  await hub.getByText(/does not contain a valid client id, so it was not used/).waitFor();
  expect(await strangers(hub)).toBe(0);
});

test("a script in the name of a shared view is text, and the view applies only what a filter knows", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub, emulator } = journey;
  const name = markup.slice(0, 50);
  const value = [{ name, query: { risk: "fullAccess", scope: "<script>", tab: "settings", me: "no" } }];
  await writeAsAnother(emulator, "settings", { id: "savedViews", value });
  await scan(journey);
  await hub.getByRole("button", { name: "Saved views" }).click();
  await hub.getByText("From the organization").waitFor();
  const view = hub.getByRole("button", { name, exact: true });
  await view.waitFor();
  expect(await strangers(hub)).toBe(0);
  expect(new URL(page.url()).search).not.toContain("risk");
  await view.click();
  await page.waitForURL(/risk=fullAccess/);
  expect(new URL(page.url()).searchParams.has("me")).toBe(false);
  expect(new URL(page.url()).searchParams.has("tab")).toBe(false);
});

test("documents of 5 MB are refused with a note, and the page keeps working", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub, emulator } = journey;
  const long = "x".repeat(5_000_000);
  await writeAsAnother(emulator, "settings", { id: "savedViews", value: long });
  await writeAsAnother(emulator, "settings", { id: "protectedList", value: { people: [long], tokens: [] } });
  // The page reads the protected list when it opens.
  await page.reload();
  await scan(journey);
  await hub.getByRole("button", { name: "Saved views" }).click();
  await hub.getByText(/not valid/).waitFor();
  await hub.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await hub.getByRole("button", { name: /^Select all/ }).click();
  await hub.getByRole("button", { name: /^Revoke [\d,]+ tokens$/ }).click();
  await hub.getByText(/nobody knows what is protected and nothing can be revoked in bulk/).waitFor();
  expect(await hub.getByRole("button", { name: "Revoke them" }).isDisabled()).toBe(true);
});

test("the preview says that the protected list was emptied, and who claims to have done it", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub, emulator } = journey;
  const changed = { byId: "x", byName: "Mallory", atUtc: "2026-11-20T09:00:00Z" };
  await writeAsAnother(emulator, "settings", {
    id: "protectedList",
    value: { people: [], tokens: [] },
    changed,
  });
  await page.reload();
  await scan(journey);
  await hub.getByRole("button", { name: /^Select all/ }).click();
  await hub.getByRole("button", { name: /^Revoke [\d,]+ tokens$/ }).click();
  const panel = hub.getByRole("dialog");
  await panel.getByText("No one is protected: the protected list is empty.").waitFor();
  await panel.getByText(/^Changed by Mallory on Nov 20, 2026/).waitFor();
});

test("a link cannot widen the scopes of its template", async () => {
  const { hub, emulator } = await openHub({
    hasStorage: true,
    query: { template: "clone", scope: "app_token", scopes: "vso.code_full vso.tokens", name: "handy" },
  });
  await hub.getByRole("button", { name: "Create", exact: true }).click();
  await hub.getByRole("button", { name: "Reveal" }).waitFor();
  const creations = emulator.world.requests.filter(
    ({ method, url }) => method === "POST" && url.includes("tokens/pats"),
  );
  expect(creations.map(({ body }) => JSON.parse(body))).toMatchObject([{ scope: "vso.code" }]);
});
