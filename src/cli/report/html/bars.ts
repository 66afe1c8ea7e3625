import type { RiskLevel } from "../../../tokens/weeks/RiskLevel";
import { en } from "../../../ui/words/en";
import { markup, type Markup } from "./markup";

interface Bar {
  readonly label: string;
  readonly count: number;
  readonly level: RiskLevel;
}

/** Horizontal bars under a heading, each with its name and number as text; nothing if there are none. */
export function bars(title: string, all: readonly Bar[], note?: string): Markup | undefined {
  if (all.length === 0) return undefined;
  const most = Math.max(1, ...all.map(({ count }) => count));
  const line = (level: RiskLevel, count: number) =>
    markup`<rect class="${level}" x="1" y="0.5" width="${Math.max(1, (98 * count) / most).toFixed(1)}%" height="13" rx="1"/>`;
  const item = ({ label, count, level }: Bar) =>
    markup`<li><bdi>${label}</bdi><svg aria-hidden="true" width="100%" height="14">${
      count > 0 ? line(level, count) : undefined
    }</svg><span class="count">${en.number(count)}</span></li>`;
  return markup`<section class="chart"><h2>${title}</h2><ul class="bars">${all.map(item)}</ul>${
    note === undefined ? undefined : markup`<p class="secondary">${note}</p>`
  }</section>
`;
}
