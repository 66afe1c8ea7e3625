import { calendarDays } from "../../tokens/token/calendarDays";
import { dayInMilliseconds } from "../../tokens/token/expiry";
import type { Words } from "../words/en";

const hour = 3_600_000;

/**
 * "in 3 days", "2 months ago", in the largest unit that is precise enough. Days are the person's calendar days, so they
 * match the date beside them; below 24 hours, it counts hours. `day` is a moment of the day to count to.
 */
export function formatRelative(date: Date, now: Date, words: Words, day = date): string {
  const difference = date.getTime() - now.getTime();
  const size = Math.abs(difference);
  const { lessThanAnHour, hours, days, months, years, ahead, past } = words.common;
  if (size < hour) return difference > 0 ? lessThanAnHour.ahead : lessThanAnHour.past;
  const count = Math.abs(calendarDays(now, day));
  const distance = () => {
    // A day has 25 hours when the clocks go back.
    if (size < dayInMilliseconds || count === 0) return hours(Math.trunc(size / hour));
    if (count >= 365) return years(Math.trunc(count / 365));
    if (count >= 60) return months(Math.trunc(count / 30));
    // Never "tomorrow", which reads badly in the middle of a sentence.
    return days(count);
  };
  return difference > 0 ? ahead(distance()) : past(distance());
}
