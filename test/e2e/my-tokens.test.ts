import { readFile } from "node:fs/promises";

import { beforeRequests } from "../cli/whatWasSent";
import { readCalendar } from "../tokens/calendar-file/readCalendar";
import { axeInEveryTheme, axeViolations } from "./axe";
import { focusInside, openHub, pressUntil, sidewaysOverflow, useBrowser, waitForWidth } from "./journey";
import { isSerious } from "./organization";

useBrowser();

test("lists 24 tokens of every kind in user settings, through the real SDK and sign-in", async () => {
  const { hub, emulator, problems } = await openHub({ query: { status: "any" } });
  await hub.getByText("24 of 24 tokens shown").waitFor();
  const lists = emulator.world.requests.filter(({ url }) => url.includes("/_apis/tokens/pats"));
  expect(lists.length).toBeGreaterThanOrEqual(3);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("shows the same page in organization settings, for hosts that show none in user settings: a calendar leads there", async () => {
  const { page, hub } = await openHub({
    hub: "my-tokens-fallback",
    switches: { showsUserSettingsHubs: false, frameMayDownload: true },
  });
  await hub.getByText("20 of 24 tokens shown").waitFor();

  await hub.getByRole("button", { name: "Export" }).click();
  await hub.getByText("Put the tokens' names into the calendar").click();
  expect(await axeViolations(page)).toEqual([]);
  const downloading = page.waitForEvent("download");
  await hub.getByRole("button", { name: "Download calendar" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^token-expiries-2026-11-21T\d{6}Z\.ics$/);
  const entries = readCalendar(await readFile(await download.path(), "utf8"));
  expect(entries).toHaveLength(20);
  const entry = entries.find(({ summary }) => summary === "Azure DevOps token expires: laptop clone");
  await page.goto(entry?.url ?? "");
  await hub.getByRole("dialog", { name: "Token details" }).getByText("laptop clone").first().waitFor();
});

test("a filter lives in the host's address: reloading and sharing keep it", async () => {
  const { page, hub } = await openHub();
  await hub.getByRole("button", { name: /\d Full access/ }).click();
  await hub.getByText("1 of 24 tokens shown").waitFor();
  await hub.getByPlaceholder("Filter by name, scope or id").fill("ad");
  await page.waitForURL(/risk=fullAccess/);
  await page.waitForURL(/q=ad/);
  await page.reload();
  await hub.getByText(/^[01] of 24 tokens shown$/).waitFor();
  expect(await hub.getByPlaceholder("Filter by name, scope or id").inputValue()).toBe("ad");
});

test("revokes 3 of 24 and shows them as revoked once the service no longer lists them", async () => {
  const { hub, emulator, problems } = await openHub();
  for (const row of [1, 2, 3]) await hub.getByRole("checkbox").nth(row).click();
  await hub.getByRole("button", { name: "Revoke 3 tokens" }).click();
  const dialog = hub.getByRole("dialog");
  await dialog.getByText("laptop clone").waitFor();
  await dialog.getByRole("button", { name: "Revoke 3 tokens" }).click();
  await hub.getByText("3 tokens were revoked: Azure DevOps no longer lists them as active.").waitFor();
  await hub.getByText("17 of 24 tokens shown").waitFor();
  const { requests } = emulator.world;
  const lastDelete = requests.findLastIndex(({ method }) => method === "DELETE");
  expect(requests.filter(({ method }) => method === "DELETE")).toHaveLength(3);
  expect(requests.slice(lastDelete).some(({ url }) => url.includes("displayFilterOption=active"))).toBe(true);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("a token that is not gone is not called revoked, and can be retried", async () => {
  const { hub, emulator } = await openHub({
    prepare: ({ world }) => world.faults.add({ kind: "status", status: 500, method: "DELETE" }),
  });
  await hub.getByRole("checkbox").nth(1).click();
  await hub.getByRole("button", { name: "Revoke 1 token" }).click();
  await hub.getByRole("dialog").getByRole("button", { name: "Revoke token" }).click();
  await hub.getByText(/Not revoked: Azure DevOps sent an unexpected response/).waitFor();
  emulator.world.faults.clear();
  await hub.getByRole("button", { name: "Retry the others" }).click();
  await hub.getByText(/1 token was revoked/).waitFor();
});

test("when the code that revokes cannot be loaded, says that nothing was revoked, and a retry loads it again", async () => {
  const { page, hub, emulator } = await openHub();
  await page.route("**/revocation.js", (route) => route.abort());
  await page.reload();
  await hub.getByRole("checkbox").nth(1).click();
  await hub.getByRole("button", { name: "Revoke 1 token" }).click();
  await hub.getByRole("dialog").getByRole("button", { name: "Revoke token" }).click();
  await hub.getByText(/Not revoked: Azure DevOps did not answer/).waitFor();
  expect(emulator.world.requests.filter(({ method }) => method === "DELETE")).toEqual([]);
  await page.unroute("**/revocation.js");
  await hub.getByRole("button", { name: "Retry the others" }).click();
  await hub.getByText(/1 token was revoked/).waitFor();
});

test("stopping sends no more tokens and says what became of those that were sent", async () => {
  // Until it is stopped, nothing is answered: on a busy machine, any number could be over before the click.
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const { hub, emulator } = await openHub({
    scenario: "hoarder",
    prepare: ({ world }) => beforeRequests(world, (_, { method }) => method === "DELETE" && stopped),
  });
  await hub.getByRole("checkbox").first().click();
  await hub.getByRole("button", { name: /^Revoke \d+ tokens$/ }).click();
  await hub
    .getByRole("dialog")
    .getByRole("button", { name: /^Revoke \d+ tokens$/ })
    .click();
  await hub.getByRole("button", { name: "Stop" }).click();
  stop();
  const said = (await hub.getByText(/\d+ of \d+ tokens were revoked/).textContent()) ?? "";
  await hub.getByText("Not sent").first().waitFor();
  const sent = emulator.world.requests.filter(({ method }) => method === "DELETE").length;
  const [gone, all] = [...said.matchAll(/\d+/g)].map(Number);
  expect(gone).toBe(sent);
  expect(sent).toBeLessThan(all ?? 0);
});

test("axe finds nothing in any theme, which reaches the frame at once, and at 320 px nothing needs scrolling sideways", async () => {
  const { page, hub } = await openHub();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);

  await page.setViewportSize({ width: 320, height: 900 });
  await waitForWidth(page, 320);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 900 });

  await hub.getByRole("checkbox").nth(1).click();
  await hub.getByText("everything but the full access").click();
  await hub.getByText("Token details").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);

  await hub.getByRole("dialog").getByRole("button", { name: "Revoke", exact: true }).click();
  await hub.getByText("Revoke this token?").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
});

test("by keyboard alone: from opening the page to revoking a token", async () => {
  const { page, hub, emulator } = await openHub();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  await pressUntil(page, "Tab", /^TABLE/);
  await pressUntil(page, "ArrowDown", /^TR nightly packages/);
  await page.keyboard.press("Space");
  await hub.getByRole("button", { name: "Revoke 1 token" }).waitFor();
  await pressUntil(page, "Shift+Tab", /Revoke 1 token/);
  await page.keyboard.press("Enter");
  await focusInside(hub);
  await pressUntil(page, "Tab", /Revoke token/);
  await page.keyboard.press("Enter");
  await hub.getByText(/1 token was revoked/).waitFor();
  expect(emulator.world.requests.filter(({ method }) => method === "DELETE")).toHaveLength(1);
});
