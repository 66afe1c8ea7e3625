import { confirm, fillPreview } from "../e2e/organization";
import { measured } from "./pairs";
import type { Figure } from "./Figure";
import { frameOf } from "./heapMb";
import type { TableInPage } from "./tableInPage";
import { TablePage } from "./tablePage";

const people = 100_000;
const tokens = 5 * people;
const runs = 3;
/** The longest that a person does not notice. */
const mostMs = 50;

declare const tableInPage: TableInPage;

/**
 * From a kept scan of 100,000 people to a report and a plan, in the frame of the installed package: the longest that each
 * step holds the page in one piece. The browser reports only what is longer than 50 ms; 0 is less.
 */
export async function benchLongestTask(): Promise<Figure[]> {
  const open = await TablePage.open(10, 10);
  try {
    await open.showKept(tokens);
    const all: ReadonlyMap<string, number>[] = [];
    for (let run = 0; run < runs; run++) all.push(await walkThrough(open));
    const steps = [...(all[0]?.keys() ?? [])];
    const named = (what: string) => `longest task, ${tokens.toLocaleString("en")} tokens: ${what}`;
    return [...steps, "any of these"].map((step) => ({
      what: named(step),
      ...measured(all.map((run) => run.get(step) ?? Math.max(...run.values()))),
      unit: "ms",
      atMost: mostMs,
    }));
  } finally {
    await open.close();
  }
}

/** Milliseconds by step. */
async function walkThrough(open: TablePage): Promise<ReadonlyMap<string, number>> {
  const { hub, page } = open;
  const longest = new Map<string, number>();
  const step = async (name: string, act: () => Promise<unknown>) => {
    await act();
    await open.settle();
    longest.set(name, await frameOf(page).evaluate(() => tableInPage.longestTask()));
  };
  const rows = hub.locator("tbody tr[data-row-index]").first();
  const settled = () => hub.locator(".findings[aria-busy=false]").waitFor();
  // Looking through the whole page for a text, again and again, would hold it up, too.
  const said = (text: RegExp) =>
    hub.locator("[role=status]").filter({ hasText: text }).waitFor({ timeout: 120_000 });
  const button = (name: RegExp) => hub.getByRole("button", { name });

  await step("opening the kept scan", () => open.reopen());
  await step("a card", () =>
    button(/Expire within 30 days/)
      .click()
      .then(settled),
  );
  await step("all again", () =>
    button(/Active$/)
      .first()
      .click()
      .then(settled),
  );
  await step("sorting by owner", () =>
    hub.getByRole("columnheader", { name: "Owner" }).click().then(settled),
  );
  await step("sorting by name", () => hub.getByRole("columnheader", { name: "Name" }).click().then(settled));
  await step("by owner", () =>
    hub.getByRole("button", { name: "Owners", exact: true }).click().then(settled),
  );
  await step("by token", () =>
    hub.getByRole("button", { name: "Tokens", exact: true }).click().then(settled),
  );
  await step("the overview", async () => {
    await hub.getByRole("tab", { name: "Overview" }).click();
    await hub.locator(".overview").waitFor();
  });
  await step("back to the table", async () => {
    await hub.getByRole("tab", { name: "Tokens" }).click();
    await rows.waitFor();
  });
  longest.set(
    "comparing two scans",
    (await frameOf(page).evaluate((size) => tableInPage.compare(size), tokens)).longestMs,
  );
  await frameOf(page).evaluate(() => tableInPage.longestTask());
  await step("exporting", async () => {
    await button(/^Export$/).click();
    await button(/^Download CSV$/).click();
    await said(/^The browser was asked to save/);
    await button(/^Close$/)
      .last()
      .click();
  });
  await step("filtering by text", async () => {
    await hub.getByPlaceholder(/^Filter by name/).fill("deploy");
    await settled();
  });
  await step("selecting all", async () => {
    await button(/^Select all/).click();
    await hub
      .locator(".table-bar-selected")
      .filter({ hasText: /tokens selected/ })
      .waitFor();
  });
  await step("previewing", async () => {
    await button(/^Revoke /).click();
    await hub.getByLabel("Reason").waitFor();
  });
  await step("saving a plan", async () => {
    await hub.getByLabel("Reason").fill("Quarterly clean-up");
    await button(/^Save as a plan$/).click();
    await said(/^Nothing was revoked\. The browser was asked to save/);
    await button(/^Cancel$|^Close$/)
      .last()
      .click();
  });
  await step("beginning to revoke", async () => {
    await button(/^Revoke /).click();
    await fillPreview(hub);
    await confirm(hub);
    await button(/^Stop$/).waitFor();
  });
  await step("revoking for five seconds", () => page.waitForTimeout(5_000));
  await step("stopping", async () => {
    await button(/^Stop$/).click();
    await button(/^Retry /).waitFor();
  });
  await hub.getByRole("tab", { name: "Tokens" }).click();
  await rows.waitFor();
  await button(/^Clear/)
    .first()
    .click();
  await hub.getByRole("button", { name: "Reset filters" }).click();
  await settled();
  return longest;
}
