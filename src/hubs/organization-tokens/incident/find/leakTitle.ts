import type { Leak } from "../../../../tokens/leaked/Leak";
import type { FindWords } from "./words/en";

/** What the format of a leaked token says. */
export function leakTitle({ kind, made, issuedTo }: Leak, text: FindWords, locale: string): string {
  switch (kind) {
    case "hash":
      return text.kinds.hash;
    case "oldToken":
      return issuedTo === "application" ? text.kinds.oldApplication : text.kinds.old;
    case "token":
      return made ? text.kinds.madeIn(monthText(made, locale)) : text.kinds.token;
  }
}

/** "September 2026". */
export function monthText({ year, month }: NonNullable<Leak["made"]>, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(Date.UTC(year, month - 1, 1));
}
