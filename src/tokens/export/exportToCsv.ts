import { toCsv } from "../text/toCsv";
import type { ExportedToken } from "./ExportedToken";
import type { ExportSource } from "./ExportSource";
import { itemsAtOnce } from "../text/itemsAtOnce";

/** Programs read the column names too, so they are the same in every language. */
export const tokenColumns = [
  "authorizationId",
  "name",
  "status",
  "endsAtUtc",
  "validToUtc",
  "createdAtUtc",
  "scopes",
  "risks",
  "organizations",
] as const;

export const ownerColumns = ["owner", "ownerName", "ownerMail", "ownerLastSignInUtc"] as const;

/** The lines of a CSV, guarded against formulas, in parts of a moment's work each. */
export function* exportToCsv(source: ExportSource): Generator<string> {
  const owners = source.hasOwners ? ownerColumns : [];
  yield toCsv([[...tokenColumns, ...owners]]);
  for (let start = 0; start < source.count; start += itemsAtOnce) {
    const length = Math.min(itemsAtOnce, source.count - start);
    yield toCsv(
      Array.from({ length }, (_, index) => {
        const token = source.at(start + index);
        return [
          ...tokenColumns.map((name) => cellOf(token[name])),
          ...owners.map((name) => token[name] ?? ""),
        ];
      }),
    );
  }
}

function cellOf(value: ExportedToken[(typeof tokenColumns)[number]]): string {
  return typeof value === "object" ? value.join(" ") : String(value);
}
