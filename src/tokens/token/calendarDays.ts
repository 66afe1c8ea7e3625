const dayMs = 86_400_000;

/**
 * How many days `to` is after `from` on this machine's calendar, whatever the hours and the length of the days: 1 from
 * one minute before midnight to one minute after. Negative if it is earlier.
 */
export function calendarDays(from: Date, to: Date): number {
  return dayNumber(to) - dayNumber(from);
}

/** The start of the calendar day this many days after the moment's. Made once, for tables to compare with. */
export function startOfDay(moment: Date, daysLater: number): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + daysLater);
}

function dayNumber(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / dayMs;
}

/** The same time of day this many calendar days later, even if the clocks change in between. */
export function daysLater(moment: Date, days: number): Date {
  const later = new Date(moment);
  later.setDate(later.getDate() + days);
  return later;
}
