import { dayInMilliseconds } from "../../tokens/token/expiry";

const hour = 3_600_000;
const minute = 60_000;

/** "in 3 days", "2 months ago", in the largest unit that is precise enough. */
export function formatRelative(date: Date, now: Date, locale?: string): string {
  const difference = date.getTime() - now.getTime();
  const size = Math.abs(difference);
  // Never "tomorrow": 30 hours ahead is one whole day, and two dates on the calendar.
  const format = relative(locale);
  if (size >= 365 * dayInMilliseconds)
    return format.format(trunc(difference, 365 * dayInMilliseconds), "year");
  if (size >= 60 * dayInMilliseconds)
    return format.format(trunc(difference, 30 * dayInMilliseconds), "month");
  if (size >= dayInMilliseconds) return format.format(trunc(difference, dayInMilliseconds), "day");
  if (size >= hour) return format.format(trunc(difference, hour), "hour");
  return format.format(trunc(difference, minute), "minute");
}

/**
 * The date alone, in the person's time zone. Tables and sentences write it the same way: "Nov 24, 2026" in English,
 * "24.11.2026" in German.
 */
export function formatDate(date: Date, locale?: string): string {
  return dateAlone(locale).format(date);
}

/**
 * A day announced for everyone, written like `formatDate` but the same in every time zone. The date is
 * midnight UTC.
 */
export function formatUtcDay(day: Date, locale?: string): string {
  return utcDay(locale).format(day);
}

/** Date, time and zone, for details, tooltips and sentences. */
export function formatMoment(date: Date, locale?: string): string {
  return dateAndTime(locale).format(date);
}

function trunc(value: number, unit: number): number {
  return Math.trunc(value / unit);
}

// Creating a format takes far longer than using it, and a table row needs three.
const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "always" }));
const dateAlone = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }));
const utcDay = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }),
);
const dateAndTime = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "long" }),
);

function perLocale<T>(make: (locale: string | undefined) => T): (locale: string | undefined) => T {
  const made = new Map<string | undefined, T>();
  return (locale) => {
    const format = made.get(locale) ?? make(locale);
    made.set(locale, format);
    return format;
  };
}
