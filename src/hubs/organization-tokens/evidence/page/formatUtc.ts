import { perLocale } from "../../../../ui/time/perLocale";

/** Date and time in UTC, and says so: whoever reads a report may live in another time zone. */
export function formatUtc(moment: Date, locale: string): string {
  return format(locale).format(moment);
}

const format = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "long", timeZone: "UTC" }),
);
