import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";

import { frameOf } from "./journey";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * Rules that the extension's frame currently breaks, each with the first place. A half-faded element has half its
 * contrast, so this waits until nothing moves, and disables colour transitions and the fading of tooltips while axe
 * runs: the UI kit opens a tooltip 250 ms after the pointer arrives and closes it 50 ms after it leaves.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  const frame = frameOf(page);
  await frame.waitForFunction(() => {
    // Spinners turn for ever.
    const ends = ({ effect }: Animation) => effect?.getComputedTiming().endTime !== Infinity;
    const moving = document.getAnimations().filter(({ playState }) => playState === "running");
    return !moving.some(ends) && document.querySelector(".bolt-tooltip-fade-out") === null;
  });
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const axe: typeof import("axe-core") = Reflect.get(window, "axe");
    const atOnce = new CSSStyleSheet();
    atOnce.replaceSync(
      "*, ::before, ::after { transition: none !important; } .bolt-tooltip { animation: none !important; }",
    );
    document.adoptedStyleSheets.push(atOnce);
    try {
      // `region`: the page's landmark is `main`, but the UI kit draws panels and callouts outside it.
      const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.failureSummary}`,
      );
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });
}
