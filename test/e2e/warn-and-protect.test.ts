import { axeViolations } from "./axe";
import { frameOf, openHub, useBrowser } from "./journey";
import { confirm, fillPreview, isSerious, organizationHub, scan } from "./organization";

useBrowser();

test("owners are warned, the page remembers it after a reload, and the plan can be pared down", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub, emulator, problems } = journey;
  await scan(journey);
  await hub.getByRole("button", { name: "Select all 33 shown" }).click();
  await hub.getByRole("button", { name: "Warn owners" }).click();
  const panel = hub.getByRole("dialog");
  await panel.getByLabel("To be revoked on").fill("2026-12-11");
  await panel.getByLabel("Reason").fill("Full access");
  expect(await axeViolations(page)).toEqual([]);
  await panel.getByRole("button", { name: "Save and write notes" }).click();
  await panel.getByText("Saved. From Dec 11, 2026, this page shows it first when you open it.").waitFor();
  expect(await axeViolations(page)).toEqual([]);

  // However long they take to read, the cards are there when the table is: they would move it.
  emulator.world.faults.add({ kind: "delay", milliseconds: 400, path: "/warnings" });
  await page.reload();
  const row = hub.locator(".token-table tbody tr[data-row-index='0']");
  await row.waitFor();
  const place = (await page.locator("iframe.external-content--iframe").boundingBox())?.y;
  const heading = { name: "33 tokens of 10 people are to be revoked on Dec 11, 2026" };
  expect(await hub.getByRole("heading", heading).isVisible()).toBe(true);
  const card = hub.getByRole("region", { name: "Announced revocation" });
  await card.getByRole("button", { name: "Show them" }).click();
  await hub.getByText("To be revoked on Dec 11, 2026", { exact: true }).waitFor();
  await hub.getByText(/^33 of \d+ tokens shown/).waitFor();
  // The page scrolls to the filter and its rows, and the host around it stays where it is.
  await frameOf(page).waitForFunction(() => {
    const topOf = (what: string) => document.querySelector(what)?.getBoundingClientRect().top ?? NaN;
    return topOf(".filter-chip") >= 0 && topOf(".token-table tbody tr") < innerHeight;
  });
  expect((await page.locator("iframe.external-content--iframe").boundingBox())?.y).toBe(place);
  await hub.getByRole("button", { name: "Revoke 33 tokens…" }).click();
  await panel.getByRole("list", { name: "Tokens that would be revoked" }).waitFor();
  expect(await panel.getByLabel("Reason").inputValue()).toBe("Full access");
  expect(await axeViolations(page)).toEqual([]);
  // The list scrolls, and draws what comes into view.
  const last = panel.locator("li[data-place='32']");
  expect(await last.count()).toBe(0);
  await panel
    .getByRole("button", { name: /^Leave out / })
    .first()
    .focus();
  await page.keyboard.press("End");
  await last.getByRole("button").waitFor();
  await page.keyboard.press("Enter");
  await panel.getByText("You left out 1 token.").waitFor();
  await panel.getByRole("button", { name: "Protect someone in this plan" }).click();
  await panel.getByRole("button", { name: "Protect Priya Raman" }).click();
  await panel.getByText("Now protected: Priya Raman.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await frameOf(page).evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await fillPreview(hub);
  await confirm(hub);
  await hub.locator("strong", { hasText: /tokens were revoked/ }).waitFor();
  await hub.getByRole("tab", { name: "Tokens" }).click();
  await hub.getByText(/^According to the scan, \d+ are gone already and \d+ are left\.$/).waitFor();
  const lists = emulator.world.requests.filter(({ url }) => url.includes("tokenadmin/revocations"));
  expect(lists.length).toBeGreaterThan(0);
  expect(problems.filter(isSerious)).toEqual([]);
});
