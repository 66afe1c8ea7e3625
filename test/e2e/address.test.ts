import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";

import type { Page } from "playwright-core";

import { readHash } from "../../src/azure/host/addressHash";
import { axeInEveryTheme } from "./axe";
import { openHub, useBrowser, type Journey } from "./journey";
import { organizationHub, scan } from "./organization";

useBrowser();

/** What the address asks for. */
const askedIn = ({ searchParams, hash }: URL) =>
  Object.fromEntries(
    Object.entries({ ...Object.fromEntries(searchParams), ...readHash(hash) }).filter(
      ([, value]) => value !== "",
    ),
  );
const queryOf = (page: Page) => askedIn(new URL(page.url()));
const waitForQuery = (page: Page, query: Record<string, string>) =>
  page.waitForURL((url) => isDeepStrictEqual(askedIn(url), query));

async function saved({ page, hub }: Journey, button: string): Promise<string> {
  const download = page.waitForEvent("download");
  await hub.getByRole("button", { name: button }).click();
  return readFile(await (await download).path(), "utf8");
}

test("in My tokens, Back closes what is open, then takes back filters, and never leaves the page; an address opens the same again", async () => {
  const journey = await openHub({ switches: { frameMayDownload: true } });
  const { page, hub } = journey;
  await hub.getByText("20 of 24 tokens shown").waitFor();
  await hub.getByRole("button", { name: /Full access/ }).click();
  await waitForQuery(page, { risk: "fullAccess" });
  await hub.getByText("everything but the full access").or(hub.getByRole("row").nth(1)).first().click();
  const details = hub.getByRole("dialog", { name: /^Token details/ });
  await details.waitFor();
  const { token = "" } = queryOf(page);
  expect(token).toMatch(/^[0-9a-f-]{36}$/);
  await details.getByRole("button", { name: "Edit", exact: true }).click();
  const form = hub.getByRole("dialog", { name: /^Edit/ });
  await form.waitFor();
  await waitForQuery(page, { risk: "fullAccess", token, panel: "edit" });

  await page.reload();
  await form.waitFor();
  await page.goBack();
  await details.waitFor();
  await form.waitFor({ state: "detached" });
  await page.goBack();
  await details.waitFor({ state: "detached" });
  await waitForQuery(page, { risk: "fullAccess" });
  await page.goForward();
  await details.waitFor();
  await page.goBack();
  await page.goBack();
  await waitForQuery(page, {});
  await hub.getByText("20 of 24 tokens shown").waitFor();
  expect(page.url()).toContain("my-tokens");

  await hub.getByRole("button", { name: "Export" }).click();
  await hub.getByText("20 tokens: those shown, in the order shown.").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  const csv = await saved(journey, "Download CSV");
  expect(csv.trim().split("\r\n")).toHaveLength(21);
  expect(csv).not.toMatch(/(^|[,"])[=+@-]\w+\(/m);
  const { tokens } = JSON.parse(await saved(journey, "Download JSON"));
  expect(tokens).toHaveLength(20);
});

test("in Organization tokens, the address holds the open token, the panel and More filters, and a ready view is one step", async () => {
  const journey = await openHub({ hub: organizationHub, switches: { frameMayDownload: true } });
  const { page, hub } = journey;
  await scan(journey);
  const before = queryOf(page);
  await hub.getByRole("button", { name: /^Full access: \d+ tokens?$/ }).click();
  await waitForQuery(page, { ...before, risk: "fullAccess" });
  await hub.getByRole("button", { name: "More filters" }).click();
  await waitForQuery(page, { ...before, risk: "fullAccess", more: "1" });
  expect(await axeInEveryTheme(page)).toEqual([]);
  await hub.getByRole("row").nth(1).click();
  const details = hub.getByRole("dialog", { name: /^Token details/ });
  await details.waitFor();
  const { token = "" } = queryOf(page);
  expect(token).toMatch(/^[0-9a-f-]{36}$/);
  await page.goBack();
  await details.waitFor({ state: "detached" });
  await page.goBack();
  await hub.getByRole("button", { name: "More filters" }).waitFor();
  await page.goBack();
  await waitForQuery(page, before);
  expect(page.url()).toContain(organizationHub);

  await hub.getByRole("button", { name: "Export" }).click();
  await hub.getByText(/^\d+ tokens: those shown, in the order shown\.$/).waitFor();
  await waitForQuery(page, { ...before, panel: "export" });
  expect(await axeInEveryTheme(page)).toEqual([]);
  expect(await saved(journey, "Download CSV")).toMatch(/Priya Raman/);
});
