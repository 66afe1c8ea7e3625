import { haveGlobalTokensStopped } from "../../../tokens/token/globalRetirement";
import { retirementDay } from "../../../tokens/token/effectiveExpiry";
import { riskLevels, sumOf, type LevelCounts, type RiskLevel } from "../../../tokens/weeks/RiskLevel";
import { placeOf, type Week, type Weeks } from "../../../tokens/weeks/Weeks";
import { en as text } from "../../../ui/words/chart/words/en";
import { en } from "../../../ui/words/en";
import { utc } from "../utc";
import { legendMark } from "./legendMark";
import { markup, type Markup } from "./markup";

/** Pixels from the top: the marks, the numbers, the columns, the days. */
const [markY, countTop, barHeight, dayGap] = [12, 36, 270, 16];
const bottom = countTop + barHeight;
/** No part that is there may vanish beside a large one. */
const leastHeight = 3;

/** When active tokens end: 13 weeks as columns, stacked by risk, and the same as a table. */
export function weekChart(weeks: Weeks, now: Date): Markup {
  const legend = riskLevels.map(
    (level) => markup`<li>${legendMark(level)}${text.levels[level].name}: ${text.levels[level].why}</li>`,
  );
  return markup`<section class="chart"><h2>${text.weeks}</h2>
<ul class="legend">${legend}</ul>
<div class="weeks">${columns(weeks, now)}<table class="figures"><caption class="visually-hidden">${text.weeks}</caption>${tableHead()}<tbody>${tableRows(weeks)}</tbody></table></div></section>
`;
}

function columns(all: Weeks, now: Date): Markup | undefined {
  const { weeks } = all;
  const most = Math.max(...weeks.map(({ counts }) => sumOf(counts)));
  if (most === 0) return markup`<p class="secondary">${text.nothing}</p>`;
  const stop = haveGlobalTokensStopped(now) ? undefined : placeOf(retirementDay(), all);
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
  const column = (counts: LevelCounts, place: number) =>
    markup`<svg x="${percent(place / weeks.length)}" width="${percent(1 / weeks.length)}" height="100%">${stacked(counts, most).parts}</svg>`;
  const label = ({ counts, first }: Week, place: number) => {
    const [x, sum] = [percent((place + 0.5) / weeks.length), sumOf(counts)];
    const number = markup`<text class="count" x="${x}" y="${stacked(counts, most).top - 4}">${en.number(sum)}</text>`;
    return markup`${sum > 0 ? number : undefined}<text class="day" x="${x}" y="${bottom + dayGap}">${utc.dayOfCalendar(first)}</text>`;
  };
  const mark = (name: string, place: number, said: string) =>
    markup`<line class="${name}" x1="${percent(place)}" x2="${percent(place)}" y1="2" y2="${bottom}"/><svg x="${percent(place)}"><text class="mark" x="6" y="${markY}">${said}</text></svg>`;
  const marks = [
    mark("today", 0.001, text.today),
    ...(stop === undefined ? [] : [mark("stop", stop, text.retirement(utc.dayOfCalendar(retirementDay())))]),
  ];
  return markup`<svg aria-hidden="true" class="weeks-drawn" width="100%" height="${bottom + dayGap + 4}"><line class="axis" x1="0" x2="100%" y1="${bottom}" y2="${bottom}"/>${weeks.map(
    ({ counts }, place) => column(counts, place),
  )}${marks}${weeks.map(label)}</svg>`;
}

/** The most severe on top. Hatched, solid and hollow say it without colour. */
function stacked(counts: LevelCounts, most: number): { parts: Markup[]; top: number } {
  let top = bottom;
  const part = (level: RiskLevel) => {
    const height = Math.max(
      leastHeight,
      (counts[level] / most) * (barHeight - riskLevels.length * leastHeight),
    );
    top -= height;
    return markup`<rect class="${level}" x="5%" width="90%" y="${top.toFixed(1)}" height="${(height - 1).toFixed(1)}"/>`;
  };
  const parts = [...riskLevels].reverse().flatMap((level) => (counts[level] > 0 ? [part(level)] : []));
  return { parts, top };
}

function tableHead(): Markup {
  const names = [text.columns.tokens, ...riskLevels.map((level) => text.levels[level].name)];
  return markup`<thead><tr><th scope="col">${text.columns.week}</th>${names.map(
    (name) => markup`<th scope="col">${name}</th>`,
  )}</tr></thead>`;
}

function tableRows({ weeks, later, unknown }: Weeks): Markup {
  const row = (name: string, counts: LevelCounts) =>
    markup`<tr><th scope="row">${name}</th>${[sumOf(counts), ...riskLevels.map((level) => counts[level])].map(
      (count) => markup`<td>${en.number(count)}</td>`,
    )}</tr>`;
  return markup`${weeks.map(({ first, last, counts }) =>
    row(text.week(utc.dayOfCalendar(first), utc.dayOfCalendar(last)), counts),
  )}${row(`${text.columns.after} (${utc.dayOfCalendar(later.first)})`, later.counts)}${
    unknown > 0
      ? markup`<tr><th scope="row">${text.columns.unknown}</th><td>${en.number(unknown)}</td>${riskLevels.map(() => markup`<td></td>`)}</tr>`
      : undefined
  }`;
}
