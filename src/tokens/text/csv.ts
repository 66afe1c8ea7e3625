/**
 * Comma-separated values as in RFC 4180, safe to open in a spreadsheet.
 *
 * A spreadsheet runs a cell that starts with one of `= + - @`, TAB or CR as a formula. One with a semicolon or a
 * tab as its separator also sees such a start after these characters inside a cell, and after a line break
 * (owasp.org/www-community/attacks/CSV_Injection). At each such place, spaces and quotes skipped, an apostrophe
 * goes in front. So that this can be undone, an apostrophe that was there already gets one more: to read the
 * original, remove one apostrophe at the start of a cell and after each `;`, TAB, CR and LF.
 */
const startOfCell = "(?<=^|[;\\t\\r\\n])";
const formulaSign = "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\t\\r\\n]";
const skipped = "[\\p{Z}\\p{Cf}\\v\\f\"']*";
const dangerous = new RegExp(`${startOfCell}(?='|${skipped}${formulaSign})`, "gu");
const guard = new RegExp(`${startOfCell}'`, "gu");

/** Every row ends with CRLF; a row needs at least one cell. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellToCsv).join(",")}\r\n`).join("");
}

/** Reads what `toCsv` wrote, and other files with commas: LF or CRLF, with or without a mark at the start. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const cells = /("[^"]*(?:""[^"]*)*(?:"|$)[^,\r\n]*|[^,\r\n]*)(,|\r\n|\r|\n|$)/gy;
  while (cells.lastIndex < source.length || row.length > 0) {
    const [, cell = "", end = ""] = cells.exec(source) ?? [];
    row.push(cellFromCsv(cell));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellToCsv(cell: string): string {
  const guarded = cell.replace(dangerous, "'");
  return guarded === "" || /[",;\s]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function cellFromCsv(cell: string): string {
  const quoted = /^"([^"]*(?:""[^"]*)*)"?(.*)$/s.exec(cell);
  const text = quoted === null ? cell : `${(quoted[1] ?? "").replaceAll('""', '"')}${quoted[2] ?? ""}`;
  return text.replace(guard, "");
}
