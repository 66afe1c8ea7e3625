import { readFileSync } from "node:fs";

import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";

import { frameOf } from "./journey";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * Rules that the extension's frame currently breaks, each with the first place. A half-faded element has half its
 * contrast, so this waits until nothing moves, and disables colour transitions and the fading of tooltips while axe
 * runs: the UI kit opens a tooltip 250 ms after the pointer arrives and closes it 50 ms after it leaves.
 */
export function axeViolations(page: Page): Promise<string[]> {
  // `region`: the page's landmark is `main`, but the UI kit draws panels and callouts outside it.
  return violationsOf(page, { rules: { region: { enabled: false } } });
}

/**
 * What axe finds in the page as it is now, in each theme of the host: all rules in the first, and those about colours in
 * the others. Leaves the first theme on.
 */
export async function axeInEveryTheme(page: Page): Promise<string[]> {
  const found = await axeViolations(page);
  for (const theme of ["dark", "highContrast"]) {
    await showTheme(page, theme);
    const violations = await violationsOf(page, { runOnly: { type: "rule", values: aboutColours } });
    found.push(...violations.map((violation) => `${theme}: ${violation}`));
  }
  await showTheme(page, "light");
  return found;
}

const aboutColours = ["color-contrast", "link-in-text-block"];

/** Without a click on the host's page, which would take the focus out of an open panel. */
async function showTheme(page: Page, theme: string): Promise<void> {
  const background = () => getComputedStyle(document.documentElement).getPropertyValue("--background-color");
  const frame = frameOf(page);
  const before = await frame.evaluate(background);
  await page.getByLabel("Theme").evaluate((picker: HTMLSelectElement, name) => {
    picker.value = name;
    picker.dispatchEvent(new Event("change"));
  }, theme);
  await frame.waitForFunction(
    (old) => getComputedStyle(document.documentElement).getPropertyValue("--background-color") !== old,
    before,
  );
}

async function violationsOf(page: Page, options: RunOptions): Promise<string[]> {
  const frame = frameOf(page);
  await frame.waitForFunction(() => {
    // Spinners turn for ever.
    const ends = ({ effect }: Animation) => effect?.getComputedTiming().endTime !== Infinity;
    const moving = document.getAnimations().filter(({ playState }) => playState === "running");
    return !moving.some(ends) && document.querySelector(".bolt-tooltip-fade-out") === null;
  });
  // Once for each document: it is half a megabyte, and the browser would compile it again.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  return frame.evaluate(async (asked) => {
    const axe: typeof import("axe-core") = Reflect.get(window, "axe");
    const atOnce = new CSSStyleSheet();
    atOnce.replaceSync(
      "*, ::before, ::after { transition: none !important; } .bolt-tooltip { animation: none !important; }",
    );
    document.adoptedStyleSheets.push(atOnce);
    try {
      // It would also describe every element that passed.
      const { violations } = await axe.run(document, { ...asked, resultTypes: ["violations"] });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.failureSummary}`,
      );
    } finally {
      document.adoptedStyleSheets.pop();
    }
  }, options);
}
