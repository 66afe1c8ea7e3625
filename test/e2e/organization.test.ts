import { readFile } from "node:fs/promises";

import { readPlan } from "../../src/jobs/plan-file/readPlan";
import { axeInEveryTheme, axeViolations } from "./axe";
import { focusInside, openHub, pressUntil, sidewaysOverflow, useBrowser, waitForWidth } from "./journey";
import { confirm, fillPreview, isSerious, organizationHub, revokeAll, scan } from "./organization";

useBrowser();

test("scans, filters, revokes 37 of 60 with typed words, verifies and leaves a report", async () => {
  const journey = await openHub({ hub: organizationHub, switches: { frameMayDownload: true } });
  const { page, hub, emulator, problems } = journey;
  await scan(journey);
  await hub.getByText("52 of 60 tokens shown, of 11 people").waitFor();

  await hub.getByPlaceholder("Filter by name, scope, owner or id").fill("ines");
  await page.waitForURL(/q=ines/);
  for (const row of [1, 2, 3, 4]) await hub.getByRole("checkbox").nth(row).click();
  await hub.getByPlaceholder("Filter by name, scope, owner or id").fill("");
  await hub.getByRole("button", { name: "Select all 33 shown" }).click();
  await hub.getByRole("button", { name: "Revoke 37 tokens" }).click();
  const panel = hub.getByRole("dialog");
  await panel.getByLabel("Also revoke my own 4 tokens").check();
  await panel.getByLabel("Reason").fill("Quarterly clean-up");
  const saving = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save as a plan" }).click();
  const plan = readPlan(await readFile(await (await saving).path(), "utf8"));
  expect(plan).toMatchObject({ kind: "intact", plan: { confirmation: "revoke 37 tokens" } });
  await panel.getByLabel("To confirm, type: revoke 37 tokens").fill("revoke 37 tokens");
  await panel.getByRole("button", { name: "Revoke 37 tokens" }).click();
  await hub.locator("strong", { hasText: "37 tokens were revoked: Azure DevOps no longer lists" }).waitFor();

  const download = page.waitForEvent("download");
  await hub.getByRole("button", { name: "Download CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^revocation-.*\.csv$/);
  await hub.getByRole("button", { name: "Copy JSON" }).click();
  await hub.getByText("The report is copied.").waitFor();
  await hub.getByRole("tab", { name: "Tokens" }).click();
  await hub.getByText("15 of 60 tokens shown").waitFor();
  const sent = emulator.world.requests.filter(({ url }) => url.includes("tokenadmin/revocations"));
  expect(sent.filter(({ method }) => method === "POST")).toHaveLength(1);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("the page closes in the middle of a revocation: reopened, it continues and finishes", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub, emulator } = journey;
  await scan(journey);
  emulator.world.faults.add({ kind: "hang", path: "tokenadmin/revocations", method: "POST" });
  const sent = page.waitForRequest(/tokenadmin\/revocations/);
  await revokeAll(journey);
  await sent;
  await page.reload();
  emulator.world.faults.clear();
  await hub.getByText(/^0 of 33 done, started .* Continue\?$/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await hub.getByRole("button", { name: "Continue" }).click();
  await fillPreview(hub);
  expect(await axeViolations(page)).toEqual([]);
  await confirm(hub);
  await hub.locator("strong", { hasText: "33 tokens were revoked" }).waitFor();
  await page.reload();
  await hub.getByRole("tab", { name: "Tokens" }).click();
  await hub.getByText(/Scan of everyone from/).waitFor();
  expect(await hub.getByText(/Continue\?/).count()).toBe(0);
});

test("the page closes in the middle of a scan: reopened, it reads the rest", async () => {
  const { page, hub, emulator } = await openHub({ hub: organizationHub });
  const { world } = emulator;
  const someone = world.users.all()[7];
  world.faults.add({ kind: "signInPage", path: `personalaccesstokens/${someone?.descriptor ?? ""}` });
  await hub.getByRole("button", { name: "Scan everyone" }).click();
  await hub.locator("strong", { hasText: "Paused: you are signed out" }).waitFor();
  await page.reload();
  await hub.getByText(/Some people were not read, so/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  world.faults.clear();
  await hub.getByRole("button", { name: "Read the rest" }).click();
  await hub.getByText("Scan complete", { exact: true }).waitFor();
  await hub.getByText("52 of 60 tokens shown, of 11 people").waitFor();
  await page.reload();
  await hub.getByText(/Scan of everyone from/).waitFor();
  expect(await hub.getByText(/Some people were not read, so/).count()).toBe(0);
});

test("someone who is not an administrator learns what the page is and gets to My tokens", async () => {
  const { page, hub } = await openHub({ hub: organizationHub, scenario: "member" });
  await hub.getByText("This page is for administrators of the organization").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const opened = page.context().waitForEvent("page");
  await hub.getByRole("button", { name: "Open My tokens" }).click();
  expect((await opened).url()).toMatch(/my-tokens-fallback$/);
});

test("on Azure DevOps Server, in a sandboxed frame, it scans and revokes, and loses only the scan", async () => {
  const journey = await openHub({ hub: organizationHub, scenario: "server" });
  const { page, hub } = journey;
  await scan(journey);
  await hub.getByText(/does not let the page keep scans/).waitFor();
  await revokeAll(journey);
  await hub.locator("strong", { hasText: /tokens were revoked: Azure DevOps/ }).waitFor();
  expect(await hub.getByText(/the revocation cannot be continued/).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

test("a large organization streams in, and its table can be used meanwhile", async () => {
  const journey = await openHub({
    hub: organizationHub,
    scenario: "enterprise",
    userCount: 300,
    tokenCount: 1500,
    prepare: ({ world }) =>
      world.faults.add({ kind: "delay", milliseconds: 120, path: "personalaccesstokens" }),
  });
  const { hub } = journey;
  await hub.getByRole("button", { name: "Scan everyone" }).click();
  await hub.getByText(/of at least [\d,]+ tokens shown/).waitFor();
  await hub.getByRole("button", { name: "Pause" }).click();
  await hub.getByText("Paused. You can use what was found so far.", { exact: true }).first().waitFor();
  await hub.getByPlaceholder("Filter by name, scope, owner or id").fill("clone");
  await hub.getByRole("button", { name: "Resume" }).click();
  await hub.getByText("Scan complete", { exact: true }).waitFor();
  await hub
    .getByText(/300 of 300 people read · 1,\d{3} tokens found/)
    .first()
    .waitFor();
});

test("axe finds nothing in any theme, and at 320 px nothing needs scrolling sideways", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub } = journey;
  await hub.getByText("Scan the organization").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await scan(journey);
  await hub.getByRole("button", { name: "More filters" }).click();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  await waitForWidth(page, 320);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await hub.getByRole("tab", { name: "Settings" }).click();
  await hub.getByText("Revocation rules").waitFor();
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 1366, height: 900 });
  await hub.getByRole("tab", { name: "Tokens" }).click();
  await hub.getByRole("button", { name: "Owners", exact: true }).click();
  await hub.getByText("Priya Raman").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await hub.getByRole("button", { name: "Tokens", exact: true }).click();
  await hub.getByText("reports 402").click();
  await hub.getByText("Token details").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await hub.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await hub.getByText(/Nothing has been sent yet/).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await hub.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await hub.getByRole("tab", { name: "Settings" }).click();
  await hub.getByText("Show the form").click();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await hub.getByRole("tab", { name: "Tokens" }).click();
  await revokeAll(journey);
  await hub.getByRole("button", { name: "Copy CSV" }).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
});

test("by keyboard alone: from opening the page to revoking a token", async () => {
  const { page, hub } = await openHub({ hub: organizationHub, query: { q: "priya" } });
  await hub.getByText("Scan the organization").waitFor();
  await pressUntil(page, "Tab", /Scan everyone/);
  await page.keyboard.press("Enter");
  await hub.getByText("Scan complete", { exact: true }).waitFor();
  await pressUntil(page, "Tab", /^TABLE/);
  await pressUntil(page, "ArrowDown", /^TR /);
  await page.keyboard.press("Space");
  await pressUntil(page, "Shift+Tab", /Revoke 1 token/);
  await page.keyboard.press("Enter");
  await hub.getByText(/Nothing has been sent yet/).waitFor();
  await focusInside(hub);
  await pressUntil(page, "Tab", /^TEXTAREA/);
  await page.keyboard.type("Left the team");
  await pressUntil(page, "Tab", /^BUTTON Revoke 1 token/);
  await page.keyboard.press("Enter");
  await hub.locator("strong", { hasText: "1 token was revoked" }).waitFor();
});
