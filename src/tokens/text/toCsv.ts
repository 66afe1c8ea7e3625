/**
 * Comma-separated values as in RFC 4180, safe to open in a spreadsheet.
 *
 * A spreadsheet runs a cell that starts with one of `= + - @`, TAB or CR as a formula. One with a semicolon or a
 * tab as its separator also sees such a start after these characters inside a cell, and after a line break
 * (owasp.org/www-community/attacks/CSV_Injection). At each such place, spaces, quotes and invisible characters
 * skipped, an apostrophe goes in front. So that this can be undone, an apostrophe that was there already gets one more: to read the
 * original, remove one apostrophe at the start of a cell and after each `;`, TAB, CR and LF.
 */
const startOfCell = "(?<=^|[;\\t\\r\\n])";
/** The wide and small forms too: some programs turn them into the plain sign. */
const formulaSign = "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B\\t\\r\\n]";
/** What some programs drop when they open the file: blanks, quotes, control and invisible characters. */
const skipped =
  "[\\p{Z}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\"']*";
const dangerous = new RegExp(`${startOfCell}(?='|${skipped}${formulaSign})`, "gu");

/** Every row ends with CRLF; a row needs at least one cell. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellToCsv).join(",")}\r\n`).join("");
}

function cellToCsv(cell: string): string {
  const guarded = cell.replace(dangerous, "'");
  return guarded === "" || /[",;\s]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
