import { datePatternsOf, localDay, utcDay } from "./datePatterns";
import { perLocale } from "./perLocale";

/**
 * The date alone, in the person's time zone. Tables and sentences write it the same way: "Nov 24, 2026" in English,
 * "24.11.2026" in German.
 */
export function formatDate(date: Date, locale?: string): string {
  const day = localDay(date);
  return datePatternsOf(locale, day)?.date(day) ?? dateAlone(locale).format(date);
}

/**
 * A day announced for everyone, written like `formatDate` but the same in every time zone. The date is
 * midnight UTC.
 */
export function formatUtcDay(midnight: Date, locale?: string): string {
  const day = utcDay(midnight);
  return datePatternsOf(locale, day)?.date(day) ?? utcDateAlone(locale).format(midnight);
}

/** From one day to another, or without an end: "Nov 26 – Dec 2, 2026" or "Nov 26, 2026 –" in English. */
export function formatDays(first: Date, last: Date | undefined, locale?: string): string {
  return last ? dateAlone(locale).formatRange(first, last) : `${formatDate(first, locale)} –`;
}

/** Date, time and zone, for details, tooltips and sentences. */
export function formatMoment(date: Date, locale?: string): string {
  return dateAndTime(locale).format(date);
}

const dateAlone = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }));
const utcDateAlone = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }),
);
const dateAndTime = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "long" }),
);
