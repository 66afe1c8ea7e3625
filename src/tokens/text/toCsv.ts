/**
 * Comma-separated values as in RFC 4180, safe to open in a spreadsheet.
 *
 * A spreadsheet runs a cell that starts with one of `= + - @`, TAB or CR as a formula. If its separator is a semicolon
 * or a tab, it also sees the start of a cell after these characters and after a line break
 * (owasp.org/www-community/attacks/CSV_Injection). An apostrophe goes in front of each such formula, ignoring spaces
 * and quotes. To make this reversible, an existing apostrophe there gets another one: to read the original, remove one
 * apostrophe at the start of a cell and after each `;`, TAB, CR and LF.
 */
const startOfCell = "(?<=^|[;\\t\\r\\n])";
const formulaSign = "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\t\\r\\n]";
const skipped = "[\\p{Z}\\p{Cf}\\v\\f\"']*";
const dangerous = new RegExp(`${startOfCell}(?='|${skipped}${formulaSign})`, "gu");

/** Every row ends with CRLF; a row needs at least one cell. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellToCsv).join(",")}\r\n`).join("");
}

function cellToCsv(cell: string): string {
  const guarded = cell.replace(dangerous, "'");
  return guarded === "" || /[",;\s]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
