import type { Locator } from "playwright-core";

import { fillPreview } from "../e2e/organization";
import { measured } from "./pairs";
import type { Figure } from "./Figure";
import { frameOf } from "./heapMb";
import type { TableInPage } from "./tableInPage";
import { longestTaskWhile, type LongestTask } from "./longestTaskWhile";
import { TablePage } from "./tablePage";

const people = 100_000;
const tokens = 5 * people;
const runs = 2;
/** The longest that a person does not notice. */
const mostMs = 50;

declare const tableInPage: TableInPage;

/**
 * From a kept scan of 100,000 people to a report and a plan, in the frame of the installed package: the longest that each
 * step holds the page in one piece, by the processor's time and by the clock.
 */
export async function benchLongestTask(): Promise<Figure[]> {
  const open = await TablePage.open(10, 10);
  try {
    await open.showKept(tokens);
    const all: ReadonlyMap<string, LongestTask>[] = [];
    for (let run = 0; run < runs; run++) all.push(await walkThrough(open));
    const steps = [...(all[0]?.keys() ?? [])];
    return [
      ...figuresBy("processor", "processorMs", steps, all),
      ...figuresBy("clock", "clockMs", steps, all),
    ];
  } finally {
    await open.close();
  }
}

function figuresBy(
  what: string,
  kind: keyof LongestTask,
  steps: readonly string[],
  runs: readonly ReadonlyMap<string, LongestTask>[],
): Figure[] {
  const of = (run: ReadonlyMap<string, LongestTask>, step: string) => run.get(step)?.[kind] ?? NaN;
  const any = "any of these";
  return [...steps, any].map((step) => ({
    what: `longest task, ${tokens.toLocaleString("en")} tokens, by the ${what}: ${step}`,
    ...measured(
      runs.map((run) => (step === any ? Math.max(...steps.map((each) => of(run, each))) : of(run, step))),
    ),
    unit: "ms",
    atMost: mostMs,
  }));
}

async function walkThrough(open: TablePage): Promise<ReadonlyMap<string, LongestTask>> {
  const { hub, page } = open;
  const longest = new Map<string, LongestTask>();
  const step = async (name: string, act: () => Promise<unknown>) => {
    longest.set(name, await longestTaskWhile(page, () => act().then(() => open.settle())));
  };
  // Finding something by its role or its text goes through the whole page, which would hold it up, too. So it is found
  // before, and what comes of the click is waited for by its class.
  const click = async (name: string, target: Locator, then: () => Promise<unknown>) => {
    const found = await target.elementHandle();
    if (!found) throw new Error(`There is nothing to click: ${name}`);
    await step(name, () => found.click().then(then));
    // A handle would keep a button, and all of the panel that it was in.
    await found.dispose();
  };
  const rows = hub.locator("tbody tr[data-row-index]").first();
  const settled = () => hub.locator(".findings[aria-busy=false]").waitFor();
  const said = (text: RegExp) =>
    hub.locator("[role=status]").filter({ hasText: text }).waitFor({ timeout: 120_000 });
  const button = (name: RegExp) => hub.getByRole("button", { name });
  const tab = (name: string) => hub.getByRole("tab", { name });
  const header = (name: string) => hub.getByRole("columnheader", { name });
  const dialog = hub.locator("[role=dialog]");

  await step("opening the kept scan", () => open.reopen());
  await click("a card", button(/Expire within 30 days/), settled);
  await click("all again", button(/Active$/).first(), settled);
  await click("sorting by owner", header("Owner"), settled);
  await click("sorting by name", header("Name"), settled);
  await click("by owner", hub.getByRole("button", { name: "Owners", exact: true }), settled);
  await click("by token", hub.getByRole("button", { name: "Tokens", exact: true }), settled);
  await click("the overview", tab("Overview"), () => hub.locator(".overview").waitFor());
  await click("back to the table", tab("Tokens"), () => rows.waitFor());
  await step("comparing two scans", () =>
    frameOf(page).evaluate((size) => tableInPage.compare(size), tokens),
  );
  // The scans were made for it.
  await open.collectGarbage();
  await button(/^Export$/).click();
  await click("exporting", button(/^Download CSV$/), () => said(/^The browser was asked to save/));
  await button(/^Close$/)
    .last()
    .click();
  await step("filtering by text", async () => {
    await hub.getByPlaceholder(/^Filter by name/).fill("deploy");
    await settled();
  });
  await click("selecting all", button(/^Select all/), () =>
    hub
      .locator(".table-bar-selected")
      .filter({ hasText: /tokens selected/ })
      .waitFor(),
  );
  await click("previewing", button(/^Revoke /), () => dialog.locator("textarea").first().waitFor());
  await hub.getByLabel("Reason").fill("Quarterly clean-up");
  await click("saving a plan", button(/^Save as a plan$/), () =>
    said(/^Nothing was revoked\. The browser was asked to save/),
  );
  await fillPreview(hub);
  const status = hub.locator("section[aria-label=Revocation] button");
  await click("beginning to revoke", dialog.getByRole("button", { name: /^Revoke / }), () =>
    status.waitFor(),
  );
  await step("revoking for five seconds", () => page.waitForTimeout(5_000));
  await click("stopping", status, () =>
    hub.locator("section[aria-label=Revocation] button.primary").waitFor({ timeout: 120_000 }),
  );
  const report = hub.locator("section[aria-label=Report]").getByRole("button", { name: "Download CSV" });
  await click("saving its report", report, () => said(/^The browser was asked to save the report/));
  await click("sealing it", button(/^Seal a report$/), () => said(/^Report [\d,]+ is sealed/));
  await tab("Tokens").click();
  await rows.waitFor();
  await hub.getByRole("button", { name: "Reset filters" }).click();
  await settled();
  return longest;
}
