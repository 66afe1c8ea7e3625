import { readFile } from "node:fs/promises";

import { statusOf } from "../emulator/world/Token";
import { axeInEveryTheme, axeViolations } from "./axe";
import { frameOf, openHub, sidewaysOverflow, useBrowser, waitForWidth } from "./journey";
import { isInMemory, leak, paste, placesOf, staysInMemory } from "./leaking";
import { isSerious, organizationHub, scan } from "./organization";
import { verified } from "../jobs/evidence/evidenceOf";

useBrowser();

test("a leaked token, from the paste to verified gone and the evidence, and its value stays nowhere", async () => {
  const journey = await openHub({
    hub: organizationHub,
    switches: { frameMayDownload: true },
  });
  const { page, hub, emulator, problems } = journey;
  const { token, secret } = leak(emulator.world);
  await scan(journey);
  await hub.getByRole("tab", { name: "Incident" }).click();
  await hub.getByRole("textbox", { name: "Paste here, or drop a file" }).click();
  await paste(journey, `fatal: could not read from https://x:${secret}@dev.azure.com/fabrikam/_git/web`);
  await hub.getByRole("heading", { name: "Leaked token: deploy from laptop" }).waitFor();
  await hub.getByRole("row", { name: /^198\.51\.100\.77 new in the last 7 days 2 / }).waitFor();
  expect(await placesOf(secret, journey)).toEqual([]);
  expect(await staysInMemory(secret, journey)).toBe(false);
  expect(await axeInEveryTheme(page)).toEqual([]);

  await hub.getByRole("button", { name: "Revoke now" }).click();
  const panel = hub.getByRole("dialog");
  await panel.getByRole("button", { name: "Revoke 1 token" }).click();
  await hub.locator("strong", { hasText: /^Revoked$/ }).waitFor();
  expect(statusOf(emulator.world.findToken(token.authorizationId) ?? token, emulator.world.now())).toBe(
    "revoked",
  );

  await hub.getByRole("checkbox", { name: /^Tell the owner/ }).check();
  await hub.getByRole("button", { name: "Seal a report" }).click();
  await hub.getByText("It is the first of yours.").waitFor();
  await hub.getByText("Your chain is intact: 1 report.").waitFor();
  const downloading = page.waitForEvent("download");
  await hub.getByRole("button", { name: "Download", exact: true }).click();
  const report: unknown = JSON.parse(await readFile(await (await downloading).path(), "utf8"));
  const verdict = verified(report);
  expect(verdict).toMatchObject({
    kind: "intact",
    evidence: {
      number: 1,
      content: { kind: "incident", after: [{ authorizationId: token.authorizationId, outcome: "gone" }] },
    },
  });
  expect(await axeViolations(page)).toEqual([]);

  await page.reload();
  await hub.locator("strong", { hasText: /^Revoked$/ }).waitFor();
  // The case is read after the scan.
  await hub.getByRole("checkbox", { name: /^Tell the owner/, checked: true }).waitFor();
  await hub.getByText(/Found by its hash ….{4}; the text was dropped at once\./).waitFor();
  expect(await placesOf(secret, journey)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  await waitForWidth(page, 320);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("without a scan and without hashes, by keyboard: asks with the token whose it is, and revokes it", async () => {
  const journey = await openHub({
    hub: organizationHub,
    query: { tab: "incident" },
    switches: { adminListHasHashes: false },
  });
  const { page, hub, emulator } = journey;
  const { token, secret } = leak(emulator.world);
  await hub.getByRole("textbox", { name: "Paste here, or drop a file" }).focus();
  await paste(journey, secret);
  await hub.getByText(/^Azure DevOps listed these tokens without hashes/).waitFor();
  await hub.getByRole("button", { name: "Ask Azure DevOps whose it is" }).focus();
  await page.keyboard.press("Enter");
  await hub.getByRole("textbox", { name: "Paste the token to ask" }).focus();
  await paste(journey, secret);
  await hub.getByText("It works, and it belongs to Priya Raman.").waitFor();
  await hub.getByRole("button", { name: "Open deploy from laptop" }).focus();
  await page.keyboard.press("Enter");
  await hub.getByRole("heading", { name: "Leaked token: deploy from laptop" }).waitFor();
  expect(await placesOf(secret, journey)).toEqual([]);
  await hub.getByRole("button", { name: "Revoke now" }).focus();
  await page.keyboard.press("Enter");
  const revoke = hub.getByRole("dialog").getByRole("button", { name: "Revoke 1 token" });
  // The preview reads the protected list first.
  await revoke.click({ trial: true });
  await revoke.focus();
  await page.keyboard.press("Enter");
  await hub.locator("strong", { hasText: /^Revoked$/ }).waitFor();
  expect(emulator.world.findToken(token.authorizationId)?.revocation).toBeDefined();
});

test("a log of many megabytes is read beside the page, and the tokens in it are listed", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { hub, emulator, page } = journey;
  const { secret } = leak(emulator.world);
  const other = emulator.world.addToken({ displayName: "another one" }).secret;
  await scan(journey);
  await hub.getByRole("tab", { name: "Incident" }).click();
  const line = "2026-11-21T10:00:00Z INFO request 4711 of build agent 12 took 31 ms, nothing to see here\n";
  const log = `${line.repeat(25_000)}token=${secret}\n${line.repeat(25_000)}token=${other}\n`;
  const chooser = page.waitForEvent("filechooser");
  await hub.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles({ name: "build.log", mimeType: "text/plain", buffer: Buffer.from(log) });
  await hub.getByText("2 tokens found. The text has been dropped.").waitFor();
  await hub.getByText("It is “deploy from laptop” of Priya Raman.").waitFor();
  await hub.getByText(/^It is “another one” of /).waitFor();
  expect(await placesOf(secret, journey)).toEqual([]);
  expect(await staysInMemory(secret, journey)).toBe(false);
  // Otherwise the line above would prove nothing.
  await frameOf(page).evaluate((value) => Object.assign(window, { kept: value }), secret);
  expect(await isInMemory(secret, journey)).toBe(true);
});
