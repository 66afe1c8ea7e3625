/** The apostrophes that `toCsv` puts in front. */
const guard = /(?<=^|[;\t\r\n])'/gu;

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

function cellFromCsv(cell: string): string {
  const quoted = /^"([^"]*(?:""[^"]*)*)"?(.*)$/s.exec(cell);
  const text = quoted === null ? cell : `${(quoted[1] ?? "").replaceAll('""', '"')}${quoted[2] ?? ""}`;
  return text.replace(guard, "");
}
