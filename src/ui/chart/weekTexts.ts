import { sumOf } from "../../tokens/weeks/RiskLevel";
import type { Week } from "../../tokens/weeks/Weeks";
import { formatDayOfYear } from "../time/formatDayOfYear";
import type { ChartWords } from "../words/chart/words/en";

/** "Nov 26 to Dec 2". */
export function weekName({ first, last }: Week, text: ChartWords, locale: string): string {
  return text.week(formatDayOfYear(first, locale), formatDayOfYear(last, locale));
}

/** "Nov 26 to Dec 2: 9,967 tokens, 812 high risk", for whoever cannot see the bar. */
export function weekLabel(week: Week, text: ChartWords, locale: string): string {
  return text.weekLabel(weekName(week, text, locale), sumOf(week.counts), week.counts.high);
}
