import { datePatternsOf, localDay } from "./datePatterns";
import { perLocale } from "./perLocale";

/** Day and month in the person's time zone, where the year is clear: "Nov 26" in English, "26. Nov." in German. */
export function formatDayOfYear(date: Date, locale?: string): string {
  const day = localDay(date);
  return datePatternsOf(locale, day)?.dayOfYear(day) ?? dayAndMonth(locale).format(date);
}

const dayAndMonth = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" }),
);
