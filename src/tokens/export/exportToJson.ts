import { shownText } from "../naming/shownText";
import type { ExportSource } from "./ExportSource";
import { itemsAtOnce } from "../text/itemsAtOnce";

/** What a program recognizes the file by. */
export const exportFormat = { format: "pat-steward-tokens", version: 1 };

/** One JSON object with a line for each token, in parts of a moment's work each. */
export function* exportToJson(source: ExportSource): Generator<string> {
  const filter = Object.entries(source.filter).map(([key, value]) => [key, shownText(value)]);
  const head = JSON.stringify({
    ...exportFormat,
    exportedAt: source.exportedAt.toISOString(),
    organizationId: source.organizationId,
    organizationName: shownText(source.organizationName),
    filter: Object.fromEntries(filter),
    isPartial: source.isPartial,
    count: source.count,
  });
  yield `${head.slice(0, -1)},"tokens":[\n`;
  for (let start = 0; start < source.count; start += itemsAtOnce) {
    const end = Math.min(start + itemsAtOnce, source.count);
    let part = "";
    for (let index = start; index < end; index++) {
      part += `${JSON.stringify(source.at(index))}${index + 1 < source.count ? "," : ""}\n`;
    }
    yield part;
  }
  yield "]}\n";
}
