import type { Leak } from "./Leak";

/** The mark at 52, then a letter for the year (A is 2024) and one for the month (A to L). */
const format = /^[A-Za-z0-9]{52}JQQJ99([A-Z])([A-L])/;

/**
 * The year and month (1 to 12) in which a token of 84 characters was made, by its format; nothing if the mark is not
 * there or the letters are none of a year and a month. The meaning of the letters is observed, not documented.
 * https://github.com/microsoft/security-utilities (SEC101/201)
 */
export function readFormat(token: string): Leak["made"] {
  const [, year = "", month = ""] = format.exec(token) ?? [];
  return year === "" ? undefined : { year: 2024 + placeOf(year), month: 1 + placeOf(month) };
}

/** A is 0. */
function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 65;
}
