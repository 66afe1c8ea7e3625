import { tokensAtOnce } from "../../tokens/export/ExportSource";
import type { RevocationReport } from "./RevocationReport";

/** How the name of a report's file begins. */
export const reportFormat = { format: "pat-steward-revocation-report", version: 1 };

/** The report as one JSON object, in parts: a head, then some lines each. */
export function* reportToJson({ lines, ...head }: RevocationReport): Generator<string, void> {
  yield `${indented({ ...reportFormat, ...head }).slice(0, -2)},\n  "lines": [`;
  for (let start = 0; start < lines.length; start += tokensAtOnce) {
    const some = indented(lines.slice(start, start + tokensAtOnce)).slice(1, -2);
    yield `${start > 0 ? "," : ""}${some.replaceAll("\n", "\n  ")}`;
  }
  yield lines.length > 0 ? "\n  ]\n}\n" : "]\n}\n";
}

function indented(value: object): string {
  return JSON.stringify(value, undefined, 2);
}
