const dayMs = 86_400_000;

/**
 * How many days later the one moment is on this machine's calendar, whatever the hours and however long its days are: 1
 * from one minute before midnight to one minute after. Negative if it is earlier.
 */
export function calendarDays(from: Date, to: Date): number {
  return dayNumber(to) - dayNumber(from);
}

/** When the calendar day begins that is so many days after this moment's. Tables compare with it: it is made once. */
export function startOfDay(moment: Date, daysLater: number): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + daysLater);
}

function dayNumber(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / dayMs;
}
