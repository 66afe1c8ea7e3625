import type { BrowserContext } from "playwright-core";

import { axeViolations } from "./axe";
import { openHub, useBrowser, type Journey } from "./journey";
import { journeyNow } from "./journeyClock";
import { confirm, fillPreview, organizationHub, revokeAll, scan } from "./organization";

useBrowser();

/** A second tab of the same browser on the same page. */
async function secondTab({ page, emulator }: Journey) {
  const second = await aPage(page.context(), emulator);
  await second.hub.getByText("52 of 60 tokens shown, of 11 people").waitFor();
  return second;
}

/** Another browser of the same person, which shares nothing with the first but the service. Its time can be advanced. */
async function anotherBrowser({ page, emulator }: Journey) {
  const context = await page.context().browser()?.newContext({ locale: "en-US", timezoneId: "UTC" });
  if (!context) throw new Error("This profile has no second window.");
  await context.clock.install({ time: journeyNow() });
  return aPage(context, emulator);
}

async function aPage(context: BrowserContext, emulator: Journey["emulator"]) {
  const page = await context.newPage();
  await page.goto(emulator.hubUrl(organizationHub));
  return { page, hub: page.frameLocator("iframe.external-content--iframe") };
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

  await second.hub.getByText("Running in another tab or browser: 0 of 33").waitFor();
  await second.hub.getByText("Being revoked").first().waitFor();
  expect(await second.hub.getByRole("button", { name: /^(Discard|Continue|Select all.*)$/ }).count()).toBe(0);
  expect(await axeViolations(second.page)).toEqual([]);

  await page.close();
  await second.hub.getByText("A revocation was not finished").waitFor();
  await second.hub.getByRole("button", { name: "Continue" }).waitFor();
  expect(await second.hub.getByText("Running in another tab").count()).toBe(0);
});

test("where browsers keep nothing, two of one person see each other's revocations, and one continues what the other began", async () => {
  const switches = { frameHasStorage: false };
  const journey = await openHub({ hub: organizationHub, switches, hasOwnClock: true });
  const { page, hub, emulator } = journey;
  expect(await hub.getByText(/cannot store|not let the page keep/).count()).toBe(0);
  await scan(journey);
  await hub.getByText(/does not let the page keep scans/).waitFor();
  const other = await anotherBrowser(journey);
  // In both, since what is compared are their clocks.
  const wind = async (milliseconds: number) => {
    for (const context of [page.context(), other.page.context()]) await context.clock.runFor(milliseconds);
  };
  await scan(other);
  emulator.world.faults.add({ kind: "hang", path: "tokenadmin/revocations", method: "POST" });
  const sent = page.waitForRequest(/tokenadmin\/revocations/);
  await revokeAll(journey);
  await sent;
  // It asks every ten seconds.
  await wind(10_000);
  await other.hub.getByText("Running in another tab or browser: 0 of 33").waitFor();
  await other.hub.getByText("Being revoked").first().waitFor();
  expect(await other.hub.getByRole("button", { name: /^(Discard|Continue|Select all.*)$/ }).count()).toBe(0);
  expect(await axeViolations(other.page)).toEqual([]);

  await page.close();
  // A page that has died renews its lease no more.
  await wind(30_000);
  await other.hub.getByText("A revocation was not finished").waitFor();
  const reopened = await aPage(page.context(), emulator);
  await scan(reopened);
  emulator.world.faults.clear();
  await other.hub.getByRole("button", { name: "Continue" }).click();
  await fillPreview(other.hub);
  await confirm(other.hub);
  await other.hub.locator("strong", { hasText: "33 tokens were revoked" }).waitFor();
  // The other tab has not scanned since: it reads of them among the person's documents.
  await wind(10_000);
  await reopened.hub.getByText("19 of 60 tokens shown").waitFor();
  expect(await reopened.hub.getByRole("button", { name: /^Select all/ }).count()).toBe(0);
  for (const { page: each, hub: frame } of [reopened, other]) {
    await each.reload();
    await frame.getByRole("tab", { name: "Tokens" }).click();
    await frame.getByRole("button", { name: "Scan everyone" }).waitFor();
    expect(await frame.getByText("A revocation was not finished").count()).toBe(0);
  }
  await other.hub.getByRole("tab", { name: "Revocations" }).click();
  await other.hub.getByText("Quarterly clean-up").first().waitFor();
  await other.page.context().close();
});
