import { startOfDay } from "../../tokens/token/calendarDays";

const usualDays = 14;

/** The start of that day on this machine's calendar; `undefined` if there is no such day. */
export function dayOf(text: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return day !== undefined && dayText(date) === text ? date : undefined;
}

/** Such as 2026-12-11. */
export function dayText(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day that a form suggests. */
export function usualDueDay(now: Date): string {
  return dayText(startOfDay(now, usualDays));
}

/** Owners get at least until tomorrow, and nobody plans more than a year ahead. */
export function dueDayRange(now: Date): { readonly first: string; readonly last: string } {
  return { first: dayText(startOfDay(now, 1)), last: dayText(startOfDay(now, 366)) };
}
