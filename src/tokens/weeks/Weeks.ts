import type { DayRange } from "../list/dayRange";
import { calendarDays, startOfDay } from "../token/calendarDays";
import { endsByRetirement, retirementDay } from "../token/effectiveExpiry";
import { dayText } from "../token/dayText";
import { noCounts, type LevelCounts, type RiskLevel } from "./RiskLevel";

/** A quarter of a year: what can be planned, and what fits on a screen. */
export const weekCount = 13;

/** Seven calendar days of the person's time zone, the first from today on. */
export interface Week {
  /** The first moments of its first and last day. */
  readonly first: Date;
  readonly last: Date;
  /** The filter for what ends in it. */
  readonly range: DayRange;
  readonly counts: LevelCounts;
}

/** When working tokens stop, by effective expiry. */
export interface Weeks {
  readonly weeks: readonly Week[];
  /** What ends after the last week, and the filter for it. */
  readonly later: { readonly first: Date; readonly range: DayRange; readonly counts: LevelCounts };
  /** Tokens whose end is not known: they are in no week. */
  readonly unknown: number;
}

const weekMs = 7 * 86_400_000;

/** Counts working tokens into weeks, one at a time and in constant time each. */
export class WeekCounter {
  /** The start of each week, and of what comes after the last. */
  private readonly starts: readonly Date[];
  private readonly startsMs: readonly number[];
  private readonly counts = Array.from({ length: weekCount + 1 }, noCounts);
  private readonly retirementMs = retirementDay().getTime();
  private unknown = 0;

  constructor(now: Date) {
    this.starts = this.counts.map((_, index) => startOfDay(now, 7 * index));
    this.startsMs = this.starts.map((start) => start.getTime());
  }

  /** Takes milliseconds since 1970, NaN for an unknown end. A token that ended before today counts as ending today. */
  add(validTo: number, worksEverywhere: boolean, level: RiskLevel): void {
    const end = endsByRetirement(validTo, worksEverywhere) ? this.retirementMs : validTo;
    const counts = this.counts[this.indexOf(end)];
    if (counts) counts[level]++;
    else this.unknown++;
  }

  weeks(): Weeks {
    const all = this.starts.map((first, index) => {
      const last = startOfDay(first, 6);
      const range: DayRange = `${dayText(first)}..${index < weekCount ? dayText(last) : ""}`;
      return { first, last, range, counts: this.counts[index] ?? noCounts() };
    });
    const [later, ...weeks] = [...all].reverse();
    if (!later) throw new Error("There is always a time after the last week.");
    return { weeks: weeks.reverse(), later, unknown: this.unknown };
  }

  private indexOf(end: number): number {
    const begin = this.startsMs[0] ?? 0;
    // A week with a change of the clocks is an hour shorter or longer.
    const guess = Math.max(0, Math.min(weekCount, Math.floor((end - begin) / weekMs)));
    if (end < (this.startsMs[guess] ?? 0)) return Math.max(0, guess - 1);
    return end >= (this.startsMs[guess + 1] ?? Infinity) ? guess + 1 : guess;
  }
}

/** Where a day is on the strip, from 0 at its start to 1 at its end; `undefined` if it is not there. */
export function placeOf(day: Date, { weeks }: Weeks): number | undefined {
  const first = weeks[0]?.first;
  const place = first ? calendarDays(first, day) / (7 * weekCount) : -1;
  return place >= 0 && place < 1 ? place : undefined;
}
