import { dayOf } from "../token/dayText";

/** Two days of a calendar, both included, such as `2026-11-26..2026-12-02`; without the second, it has no end. */
export type DayRange = `${string}..${string}`;

/** The first moments of a range's days in the person's time zone; `last` is absent if it has no end. */
export interface RangeBounds {
  readonly begin: Date;
  readonly last: Date | undefined;
}

/** `undefined` if the text is no range of days: an address can say anything, such as a February 30. */
export function boundsOf(text: string): RangeBounds | undefined {
  const [, first, until] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)?$/.exec(text) ?? [];
  const [begin, last] = [dayOf(first ?? ""), dayOf(until ?? "")];
  return begin && (until ? last && last >= begin : true) ? { begin, last } : undefined;
}

/** The text itself if it is a range of days. */
export function readDayRange(text: string): DayRange | undefined {
  return isDayRange(text) ? text : undefined;
}

function isDayRange(text: string): text is DayRange {
  return boundsOf(text) !== undefined;
}
