import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";

import { frameOf } from "./journey";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * Rules that the extension's frame breaks as it is drawn now, each with the first place. What is half faded away has
 * half its contrast: it waits until nothing moves, and lets no colour change slowly while axe looks.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  const frame = frameOf(page);
  await frame.waitForFunction(() => {
    // A spinner turns for ever.
    const ends = ({ effect }: Animation) => effect?.getComputedTiming().endTime !== Infinity;
    const moving = document.getAnimations().filter(({ playState }) => playState === "running");
    return !moving.some(ends) && document.querySelector(".bolt-tooltip-fade-out") === null;
  });
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const axe: typeof import("axe-core") = Reflect.get(window, "axe");
    const atOnce = new CSSStyleSheet();
    atOnce.replaceSync("*, ::before, ::after { transition: none !important; }");
    document.adoptedStyleSheets.push(atOnce);
    try {
      // `region`: the page's landmark is `main`; panels and callouts are drawn outside of it by the UI kit.
      const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.failureSummary}`,
      );
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });
}
