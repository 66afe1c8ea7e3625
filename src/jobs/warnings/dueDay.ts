import { startOfDay } from "../../tokens/token/calendarDays";
import { dayText } from "../../tokens/token/dayText";

const usualDays = 14;

/** The day that a form suggests. */
export function usualDueDay(now: Date): string {
  return dayText(startOfDay(now, usualDays));
}

/** Owners get at least until tomorrow, and nobody plans more than a year ahead. */
export function dueDayRange(now: Date): { readonly first: string; readonly last: string } {
  return { first: dayText(startOfDay(now, 1)), last: dayText(startOfDay(now, 366)) };
}
