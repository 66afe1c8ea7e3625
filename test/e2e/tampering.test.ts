import type { Locator } from "playwright-core";

import type { RunningEmulator } from "../emulator/installAndStart";
import { foreignApp } from "../emulator/world/configureEntra";
import { answerConsent } from "./answerConsent";
import { axeViolations } from "./axe";
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

const changed = {
  byId: "5a1e0000-0000-4000-8000-000000005a1e",
  byName: markup,
  atUtc: "2026-11-20T09:00:00Z",
};
const foreignTenant = "f0e10000-0000-4000-8000-00000000f0e1";

/** The requests to the bridge: `GetToken` is silent, `GetTokenPopup` opens the window. */
function asksOf({ world }: RunningEmulator): readonly string[] {
  return world.requests
    .filter(({ url }) => url.includes("/_emulator/bridge"))
    .flatMap(({ body }) => /GetToken(Popup)?(?=\W)/.exec(body)?.[0] ?? []);
}

/** The applications that they named, with their tenants. */
function askedFor({ world }: RunningEmulator): readonly string[] {
  return world.requests
    .filter(({ url, body }) => url.includes("/_emulator/bridge") && body.includes('"GetToken'))
    .map(({ body }) => {
      const { clientId, authority } = JSON.parse(body).request.tokenParams;
      return `${clientId} ${/microsoftonline\.com\/([\da-f-]{36})/.exec(authority)?.[1] ?? ""}`.trim();
    });
}

const unused = /names an Entra application that you have not used here before/;

test.each([
  ["in a browser that remembers", true, { clientId: strangeApp }],
  ["where the browser blocks storage", false, { clientId: strangeApp }],
  [
    "by a stranger's tenant behind the usual client id",
    true,
    { clientId: usualApp, tenantId: foreignTenant },
  ],
])(
  "an application that another member changed, %s, is requested only in the Microsoft window",
  async (_, hasStorage, named) => {
    const switches = { frameHasStorage: hasStorage };
    const { page, hub, emulator } = await openHub({ switches });
    await hub.getByText("20 of 24 tokens shown").waitFor();
    await writeAsAnother(emulator, "$settings", { id: "entraApp", value: { ...named, changed } });
    emulator.world.switches.consent = "missing";
    const before = asksOf(emulator).length;
    await page.reload();
    const giveConsent = hub.getByRole("button", { name: "Give consent" }).first();
    await giveConsent.waitFor();
    // The one that this person used before may be asked while the setting is read, where the browser knows it.
    expect(askedFor(emulator).slice(before)).toEqual(hasStorage ? [usualApp] : []);
    expect(asksOf(emulator).slice(before)).not.toContain("GetTokenPopup");

    await hub.getByText(unused).waitFor();
    await hub.getByText(`Application id, set by the organization: ${named.clientId}`).waitFor();
    await hub.getByText(`Application id you used before: ${usualApp}`).waitFor();
    await hub.getByText(/^Last changed by <img src=x .* \(account id 5a1e.*\) on Nov 20, 2026/).waitFor();
    await hub.getByText(/^Any member of the organization can change this setting/).waitFor();
    expect(await strangers(hub)).toBe(0);

    const popup = page.context().waitForEvent("page");
    await giveConsent.click();
    const consent = await popup;
    await consent.getByText(`The application ${named.clientId} would like to:`).waitFor();
    await answerConsent(consent, "Accept");
    await hub.getByText("20 of 24 tokens shown").waitFor();
    await page.reload();
    await hub.getByText("20 of 24 tokens shown").waitFor();
    // The emulator gives a person who has used an application before exactly what the extension itself writes.
    const kept = emulator.world.extensionData.get({ type: "User", value: "Me" }, "$settings", "usedEntraApp");
    expect(kept["value"]).toEqual({ tenantId: "", ...named });
  },
);

test("a foreign tenant is shown beside the organization's own to a person who has used nothing here before", async () => {
  const { page, hub, emulator } = await openHub({ scenario: "foreign-app" });
  const { tenantId } = emulator.world.organization;
  await hub.getByText(unused).waitFor();
  await hub.getByText(`Tenant id, set by the organization: ${foreignApp.tenantId}`).waitFor();
  await hub.getByText(`That is not your organization's tenant, which is ${tenantId}.`).waitFor();
  await hub.getByText(/^Last changed by Milo Andersen/).waitFor();
  expect(asksOf(emulator)).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
});

test("if neither the browser nor Azure DevOps stores anything, each visit asks, and says why", async () => {
  const { page, hub, emulator } = await openHub({
    switches: { frameHasStorage: false },
    prepare: ({ world }) => {
      world.faults.add({ kind: "status", status: 500, path: "Scopes/User/" });
      world.faults.add({ kind: "status", status: 500, path: "Scopes/User/", method: "PUT" });
    },
  });
  await hub.getByText(/could not read which application you used before, so it asks again/).waitFor();
  expect(asksOf(emulator)).toEqual([]);
  await hub.getByRole("button", { name: "Give consent" }).click();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  await page.reload();
  await hub.getByText(unused).waitFor();
});

test("if the frame's storage is blocked, the person's own data still remembers", async () => {
  const { page, hub, emulator } = await openHub({
    scenario: "no-consent",
    switches: { consent: "granted", frameHasStorage: false },
  });
  await hub.getByText(unused).waitFor();
  await hub.getByRole("button", { name: "Give consent" }).click();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  const asked = asksOf(emulator).length;
  await page.reload();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  expect(asksOf(emulator).slice(asked)).toEqual(["GetToken"]);
});

test("an invalid client id is refused with a note", async () => {
  const { page, hub, emulator } = await openHub();
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
  expect(page.url()).not.toContain("risk");
  await view.click();
  await page.waitForURL(/risk=fullAccess/);
  expect(page.url()).not.toMatch(/[?#&](me|tab)=/);
});

test("documents of 5 MB are refused with a note, and a protected list that was emptied is said before anything is sent", async () => {
  const journey = await openHub({ hub: organizationHub, switches: { frameHasStorage: false } });
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
  expect(
    await hub
      .getByRole("dialog")
      .getByRole("button", { name: /^Revoke [\d,]+ tokens$/ })
      .isDisabled(),
  ).toBe(true);

  await writeAsAnother(emulator, "settings", {
    id: "protectedList",
    value: { people: [], tokens: [] },
    changed: { byId: "x", byName: "Mallory", atUtc: "2026-11-20T09:00:00Z" },
  });
  await page.reload();
  await scan(journey);
  await hub.getByRole("button", { name: /^Select all/ }).click();
  await hub.getByRole("button", { name: /^Revoke [\d,]+ tokens$/ }).click();
  const panel = hub.getByRole("dialog");
  await panel.getByText("No one is protected: the protected list is empty.").waitFor();
  await panel.getByText(/^Last changed by Mallory on Nov 20, 2026/).waitFor();
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
