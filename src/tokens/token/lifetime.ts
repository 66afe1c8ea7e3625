import { startOfDay } from "./calendarDays";
import { dayOf } from "./dayText";

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

/** The end of the given calendar day or, on the last allowed day, the last allowed moment. */
export function parseDateInput(value: string, now: Date): DateInput {
  const day = dayOf(value);
  if (!day) return { error: "notADate" };
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
