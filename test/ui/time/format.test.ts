import fc from "fast-check";

import { formatDate, formatUtcDay } from "../../../src/ui/time/format";
import { formatDayOfYear } from "../../../src/ui/time/formatDayOfYear";
import { de } from "../../../src/ui/words/de";
import { en } from "../../../src/ui/words/en";
import { grammar } from "../../../src/ui/words/grammar";
import { inZone, zones } from "../../inZone";

const fourDigits = fc.date({
  min: new Date("1000-01-02"),
  max: new Date("9999-12-30"),
  noInvalidDate: true,
});

// Before the others: a format keeps the time zone in which it was made.
test.each(["en", "de", "fr", undefined])("in %s, everything else is left to the browser", (locale) => {
  inZone("UTC", () => {
    const years = fc.date({ noInvalidDate: true });
    fc.assert(fc.property(years, (at) => expectAsInBrowser(at, locale)));
    for (const format of [formatDate, formatUtcDay, formatDayOfYear])
      expect(() => format(new Date(NaN), locale)).toThrow(RangeError);
  });
});

describe.each(["en", "de"])("in %s", (locale) => {
  test.each(zones)("in %s, days are written as the browser writes them", (zone) => {
    inZone(zone, () => {
      for (let day = 0; day <= 366; day++) expectAsInBrowser(new Date(2027, 11, day, 12), locale);
      fc.assert(fc.property(fourDigits, (at) => expectAsInBrowser(at, locale)));
    });
  });
});

function expectAsInBrowser(at: Date, locale: string | undefined): void {
  const written = [formatDate(at, locale), formatDayOfYear(at, locale), formatUtcDay(at, locale)];
  const styles = [{ dateStyle: "medium" }, { day: "numeric", month: "short" }] as const;
  const formats = [...styles, { dateStyle: "medium", timeZone: "UTC" } as const];
  expect(written).toEqual(formats.map((style) => new Intl.DateTimeFormat(locale, style).format(at)));
}

test.each([
  ["en", en.common],
  ["de", de.common],
])("in %s, distances are written as the browser writes them", (locale, { ahead, past, ...distances }) => {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  const units = { hour: "hours", day: "days", month: "months", year: "years" } as const;
  for (const [unit, word] of Object.entries(units)) {
    for (let count = 1; count <= 1_100; count++) {
      expect(ahead(distances[word](count))).toBe(format.format(count, unit as keyof typeof units));
      expect(past(distances[word](count))).toBe(format.format(-count, unit as keyof typeof units));
    }
  }
});

test.each(["en", "de"])("in %s, numbers are written as the browser writes them", (locale) => {
  const { number } = grammar(locale);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  for (let count = -5; count <= 1_100; count++) expect(number(count)).toBe(format.format(count));
  for (const count of [0.04, 0.5, 999.96, 1_234_567.8, NaN, Infinity])
    expect(number(count)).toBe(format.format(count));
});
