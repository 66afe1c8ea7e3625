import { startOfDay } from "../token/calendarDays";

/** Two days of a calendar, both included, such as `2026-11-26..2026-12-02`; without the second, it has no end. */
export type DayRange = `${string}..${string}`;

/** The range as moments in the person's time zone: from `begin` until just before `end`. */
export interface RangeBounds {
  readonly begin: Date;
  /** `undefined` for a range without an end. */
  readonly end: Date | undefined;
  /** The first moment of the last day. */
  readonly last: Date | undefined;
}

/** `undefined` if the text is no range of days: an address can say anything, such as a February 30. */
export function boundsOf(text: string): RangeBounds | undefined {
  const [first = "", until] = text.split("..", 2);
  const [begin, last] = [dayOf(first), until ? dayOf(until) : undefined];
  const isRange = begin && text === `${first}..${until}` && (last ? last >= begin : until === "");
  return isRange ? { begin, last, end: last && startOfDay(last, 1) } : undefined;
}

/** The text itself if it is a range of days. */
export function readDayRange(text: string): DayRange | undefined {
  return isDayRange(text) ? text : undefined;
}

function isDayRange(text: string): text is DayRange {
  return boundsOf(text) !== undefined;
}

/** A day as ranges write it, in the person's time zone. */
export function dayText(day: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function dayOf(text: string): Date | undefined {
  // With a time and without a zone, it is the person's zone. Some engines roll February 30 over to March.
  const day = new Date(`${text}T00:00`);
  return dayText(day) === text ? day : undefined;
}
