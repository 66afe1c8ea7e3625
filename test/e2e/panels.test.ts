import type { Locator } from "playwright-core";

import { focusInside, openHub, useBrowser, type Journey } from "./journey";
import { organizationHub, scan } from "./organization";

useBrowser();

/** Opens each with the keyboard, leaves with Escape, and expects the focus where it was. */
async function closeEach({ page, hub }: Journey, openers: readonly Locator[]): Promise<void> {
  for (const opener of openers) {
    await opener.focus();
    await page.keyboard.press("Enter");
    await focusInside(hub);
    await page.keyboard.press("Escape");
    await hub.getByRole("dialog").waitFor({ state: "detached" });
    await opener.and(hub.locator(":focus, :focus-within")).waitFor();
  }
}

test("in My tokens, Escape closes every panel and gives the focus back", async () => {
  const journey = await openHub();
  const { hub } = journey;
  await hub.getByText("20 of 24 tokens shown").waitFor();
  const button = (name: string) => hub.getByRole("button", { name, exact: true });
  await closeEach(journey, [
    button("New token"),
    button("About this page"),
    button("Export"),
    hub.locator(".token-table tbody tr[data-row-index='2']"),
  ]);
});

test("in Organization tokens, Escape closes every panel and gives the focus back", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { hub } = journey;
  await scan(journey);
  const button = (name: string) => hub.getByRole("button", { name, exact: true });
  await closeEach(journey, [
    button("Setup"),
    button("About this page"),
    button("Export"),
    button("Saved views"),
    hub.locator(".token-table tbody tr[data-row-index='2']"),
  ]);
});
