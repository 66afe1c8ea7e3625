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

/** Made up, and put together here so that no scanner of secrets stops at it. */
const aToken = `${"x7Kp2Lm9Qz4Rt8Vw1Ns6".repeat(4).slice(0, 76)}${"AZ" + "DO"}x1y2`;
const formula = '=HYPERLINK("https://example.com","a")';

test("in My tokens, Back closes what is open, then takes back filters, and never leaves the page; an address opens the same again", async () => {
  const names = [formula, aToken];
  const journey = await openHub({
    switches: { frameMayDownload: true },
    prepare: ({ world }) => names.forEach((name) => world.addToken({ displayName: name })),
  });
  const { page, hub } = journey;
  await hub.getByText("22 of 26 tokens shown").waitFor();
  await hub.getByRole("button", { name: /Full access/ }).click();
  await waitForQuery(page, { risk: "fullAccess" });
  await hub.getByText("everything but the full access").or(hub.getByRole("row").nth(1)).first().click();
  const details = hub.getByRole("dialog", { name: /^Token details/ });
  await details.waitFor();
  await page.waitForURL((url) => /^[0-9a-f-]{36}$/.test(askedIn(url).token ?? ""));
  const { token = "" } = queryOf(page);
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
  await hub.getByText("22 of 26 tokens shown").waitFor();
  expect(page.url()).toContain("my-tokens");

  const search = hub.getByRole("textbox", { name: /^Filter by name/ });
  await search.pressSequentially("q8Wn5Zt2Yb6Hd4Mc9Lr");
  await hub.getByText("0 of 26 tokens shown").waitFor();
  expect(queryOf(page)).toEqual({});
  await search.fill("");

  await hub.getByRole("button", { name: "Export" }).click();
  await hub.getByText("22 tokens: those shown, in the order shown.").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  const csv = await saved(journey, "Download CSV");
  expect(csv.trim().split("\r\n")).toHaveLength(23);
  expect(csv).toContain(`,"'=HYPERLINK(`);
  const json = await saved(journey, "Download JSON");
  const { tokens } = JSON.parse(json);
  expect(tokens).toHaveLength(22);
  expect(tokens.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining([formula, "***"]));
  for (const file of [csv, json]) expect(file).not.toContain(aToken.slice(0, 19));
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
  await page.waitForURL((url) => /^[0-9a-f-]{36}$/.test(askedIn(url).token ?? ""));
  await page.goBack();
  await details.waitFor({ state: "detached" });
  await page.goBack();
  await hub.getByRole("button", { name: "More filters" }).waitFor();
  await page.goBack();
  await waitForQuery(page, before);
  expect(page.url()).toContain(organizationHub);
  await page.goForward();
  await waitForQuery(page, { ...before, risk: "fullAccess" });
  await page.goBack();
  await waitForQuery(page, before);
  // The host changes the address before it tells the page.
  const unfiltered = hub.getByText("52 of 60 tokens shown, of 11 people");
  await unfiltered.waitFor();

  const views = hub.getByRole("group", { name: "Ready views" });
  const view = views.getByRole("button", { name: /^Made by tools: \d+ tokens?$/ });
  const [count] = /\d+/.exec((await view.getAttribute("aria-label")) ?? "") ?? [];
  await view.click();
  await waitForQuery(page, { ...before, made: "tool" });
  await hub.getByText(new RegExp(`^${count} of \\d+ tokens shown`)).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await page.goBack();
  await waitForQuery(page, before);
  await unfiltered.waitFor();

  await hub.getByRole("button", { name: "Export" }).click();
  await hub.getByText(/^\d+ tokens: those shown, in the order shown\.$/).waitFor();
  await waitForQuery(page, { ...before, panel: "export" });
  expect(await axeInEveryTheme(page)).toEqual([]);
  expect(await saved(journey, "Download CSV")).toMatch(/Priya Raman/);
});
