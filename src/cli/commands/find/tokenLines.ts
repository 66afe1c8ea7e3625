import type { ExportSource } from "../../../tokens/export/ExportSource";
import { shorten } from "../../../tokens/text/displayText";

const headings = ["EXPIRES", "OWNER", "NAME", "SCOPES", "RISKS"] as const;
/** Characters of the longest cell that a line shows; `--csv` and `--json` have all of it. */
const widest = [16, 32, 40, 40, 60];

/** A table for people: a line for each token, as wide as its widest cells. The texts are safe to show already. */
export function* tokenLines(source: ExportSource): Generator<string> {
  if (source.count === 0) return;
  const cellsAt = (index: number) => cellsOf(source.at(index));
  const widths = headings.map((heading) => heading.length);
  for (let index = 0; index < source.count; index++)
    cellsAt(index).forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  const line = (cells: readonly string[]) =>
    `${cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd()}\n`;
  yield line(headings);
  for (let index = 0; index < source.count; index++) yield line(cellsAt(index));
}

function cellsOf({
  endsAtUtc,
  ownerMail,
  ownerName,
  name,
  scopes,
  risks,
}: ReturnType<ExportSource["at"]>): string[] {
  const end = endsAtUtc === "" ? "unknown" : `${endsAtUtc.slice(0, 16).replace("T", " ")}`;
  const cells = [end, ownerMail || ownerName || "", name, scopes.join(" "), risks.join(" ")];
  return cells.map((cell, column) => shorten(cell, widest[column] ?? 40));
}
