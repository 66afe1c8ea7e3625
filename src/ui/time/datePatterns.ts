/** A day on some calendar. Months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a language writes a day, exactly as `Intl.DateTimeFormat` does. */
export interface DatePatterns {
  /** `dateStyle: "medium"` */
  date(day: Day): string;
  /** `day: "numeric"`, `month: "short"` */
  dayOfYear(day: Day): string;
}

/**
 * How a language of this product writes a day. `undefined` for other languages, and for years without four digits: these
 * are left to `Intl`, which takes a browser 25 to 50 ms to start, and a list of tokens would wait for it.
 */
export function datePatternsOf(locale: string | undefined, { year }: Day): DatePatterns | undefined {
  return locale === undefined || !(year >= 1000 && year <= 9999) ? undefined : patterns[locale];
}

const englishMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const germanMonths = "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split(" ");
const twoDigits = (count: number) => String(count).padStart(2, "0");

const english: DatePatterns = {
  date: (day) => `${english.dayOfYear(day)}, ${day.year}`,
  dayOfYear: ({ month, day }) => `${englishMonths[month - 1]} ${day}`,
};

const german: DatePatterns = {
  date: ({ year, month, day }) => `${twoDigits(day)}.${twoDigits(month)}.${year}`,
  dayOfYear: ({ month, day }) => `${day}. ${germanMonths[month - 1]}`,
};

const patterns: Readonly<Record<string, DatePatterns>> = { en: english, de: german };

/** The day in the person's time zone; `NaN` of an invalid date. */
export function localDay(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

export function utcDay(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
