import { perLocale } from "../../../../ui/time/perLocale";

/** "Nov 26", of a day that begins at midnight UTC. */
export function formatUtcDayOfYear(day: Date, locale: string): string {
  return format(locale).format(day);
}

const format = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { month: "short", day: "numeric", timeZone: "UTC" }),
);
