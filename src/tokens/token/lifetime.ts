import { startOfDay } from "./calendarDays";

const dayMs = 86_400_000;

/** The service keeps a token for one year at most; 365 days never exceeds that, leap year or not. */
export const maximumLifetimeDays = 365;

/** The shortest comes first. */
export const lifetimePresetsDays = [7, 30, 60, 90] as const;

/** The service rounds dates (…23.319Z comes back as …23.32Z), so less than a minute is no difference. */
const roundingMs = 60_000;

export type DateInputError = "past" | "tooLong" | "notADate";
export type DateInput = { validTo: Date } | { error: DateInputError };

export function validToAfter(days: number, now: Date): Date {
  return new Date(now.getTime() + days * dayMs);
}

export function maximumValidTo(now: Date): Date {
  return validToAfter(maximumLifetimeDays, now);
}

/** `YYYY-MM-DD` of the day on this machine's calendar, as `<input type="date">` wants it. */
export function toDateInput(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The end of the given calendar day or, on the last allowed day, the last allowed moment. */
export function parseDateInput(value: string, now: Date): DateInput {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return { error: "notADate" };
  const day = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  // February 30 becomes a day in March.
  if (toDateInput(day) !== value) return { error: "notADate" };
  // The service rounds, which must not take the end into the next day.
  const endMs = startOfDay(day, 1).getTime() - 1_000;
  const maximumMs = maximumValidTo(now).getTime();
  if (endMs <= now.getTime()) return { error: "past" };
  if (day.getTime() > maximumMs) return { error: "tooLong" };
  return { validTo: new Date(Math.min(endMs, maximumMs)) };
}

/** Did the service give less time than requested? */
export function shortened(asked: Date, given: Date): boolean {
  return asked.getTime() - given.getTime() > roundingMs;
}
