import { calendarDays } from "../../tokens/token/calendarDays";
import { dayInMilliseconds } from "../../tokens/token/expiry";
import type { Words } from "../words/en";
import { perLocale } from "./perLocale";

const hour = 3_600_000;

/**
 * "in 3 days", "2 months ago", in the largest unit that is precise enough. Days are the person's calendar days, so they
 * match the date beside them; below 24 hours, it counts hours. `day` is a moment of the day to count to.
 */
export function formatRelative(date: Date, now: Date, words: Words, day = date): string {
  const difference = date.getTime() - now.getTime();
  const { lessThanAnHour } = words.common;
  if (Math.abs(difference) < hour) return difference > 0 ? lessThanAnHour.ahead : lessThanAnHour.past;
  // Never "tomorrow", which reads badly in the middle of a sentence.
  const format = relative(words.locale);
  const days = calendarDays(now, day);
  const size = Math.abs(days);
  // A day has 25 hours when the clocks go back.
  if (Math.abs(difference) < dayInMilliseconds || size === 0)
    return format.format(Math.trunc(difference / hour), "hour");
  if (size >= 365) return format.format(Math.trunc(days / 365), "year");
  if (size >= 60) return format.format(Math.trunc(days / 30), "month");
  return format.format(days, "day");
}

const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "always" }));
