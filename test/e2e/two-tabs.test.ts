import { axeViolations } from "./axe";
import { openHub, useBrowser, type Journey } from "./journey";
import { organizationHub, revokeAll, scan } from "./organization";

useBrowser();

/** A second tab of the same browser on the same page. */
async function secondTab({ page, emulator }: Journey, isKept = true) {
  const second = await page.context().newPage();
  await second.goto(emulator.hubUrl(organizationHub));
  const hub = second.frameLocator("iframe.external-content--iframe");
  if (isKept) await hub.getByText("52 of 60 tokens shown, of 11 people").waitFor();
  else await hub.getByRole("button", { name: "Scan everyone" }).waitFor();
  return { page: second, hub };
}

test("what one tab revokes shows as revoked in another, and in both after a reload", async () => {
  const journey = await openHub({ hub: organizationHub, hasStorage: true });
  await scan(journey);
  const second = await secondTab(journey);
  await revokeAll(journey);
  await journey.hub.locator("strong", { hasText: "33 tokens were revoked" }).waitFor();
  await second.hub.getByText("19 of 60 tokens shown").waitFor();
  for (const { page, hub } of [journey, second]) {
    await page.reload();
    await hub.getByRole("tab", { name: "Tokens" }).click();
    await hub.getByText("19 of 60 tokens shown").waitFor();
    expect(await hub.getByRole("button", { name: /^Select all/ }).count()).toBe(0);
  }
});

test("a revocation shows as running in a second tab until the tab that runs it is closed", async () => {
  const journey = await openHub({ hub: organizationHub, hasStorage: true });
  const { page, hub, emulator } = journey;
  await scan(journey);
  const second = await secondTab(journey);
  emulator.world.faults.add({ kind: "hang", path: "tokenadmin/revocations", method: "POST" });
  const sent = page.waitForRequest(/tokenadmin\/revocations/);
  await revokeAll(journey);
  await sent;
  await hub.getByRole("tab", { name: "Tokens" }).click();
  await hub.locator("strong", { hasText: "Revoking: 0 of 33 confirmed gone" }).waitFor();
  await hub.getByRole("button", { name: "Stop" }).waitFor();

  await second.hub.getByText("Running in another tab: 0 of 33").waitFor();
  await second.hub.getByText("Being revoked").first().waitFor();
  expect(await second.hub.getByRole("button", { name: /^(Discard|Continue|Select all.*)$/ }).count()).toBe(0);
  expect(await axeViolations(second.page)).toEqual([]);

  await page.close();
  await second.hub.getByText("A revocation was not finished").waitFor();
  await second.hub.getByRole("button", { name: "Continue" }).waitFor();
  expect(await second.hub.getByText("Running in another tab").count()).toBe(0);
});

test("so it does where the browser keeps nothing for the page", async () => {
  const journey = await openHub({ hub: organizationHub, switches: { frameHasStorage: false } });
  const { page, hub, emulator } = journey;
  expect(await hub.getByText(/cannot store|not let the page keep/).count()).toBe(0);
  await scan(journey);
  await hub.getByText(/does not let the page keep scans/).waitFor();
  const second = await secondTab(journey, false);
  emulator.world.faults.add({ kind: "hang", path: "tokenadmin/revocations", method: "POST" });
  const sent = page.waitForRequest(/tokenadmin\/revocations/);
  await revokeAll(journey);
  await sent;
  // It asks every ten seconds.
  await second.hub.getByText("Running in another tab: 0 of 33").waitFor({ timeout: 25_000 });
  expect(await axeViolations(second.page)).toEqual([]);
  await page.close();
  await second.hub.getByText("A revocation was not finished").waitFor({ timeout: 55_000 });
  await second.hub.getByRole("button", { name: "Continue" }).waitFor();
}, 120_000);
