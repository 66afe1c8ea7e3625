import type { TokenTable } from "./TokenTable";

export type SortKey = "name" | "owner" | "created" | "expires" | "scopes";
export type SortDirection = "ascending" | "descending";

/** A new order of the given rows. Unknown dates come last either way; ties keep the table's order. */
export function sortRows(
  table: TokenTable,
  rows: Uint32Array,
  key: SortKey,
  direction: SortDirection,
): Uint32Array {
  const sign = direction === "ascending" ? 1 : -1;
  const ranks = ranksOf(table, key, sign);
  return rows.slice().sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
}

/** One number per row, the smallest to come first. */
function ranksOf(table: TokenTable, key: SortKey, sign: 1 | -1): Float64Array {
  switch (key) {
    case "created":
      return dateRanks(table.validFrom.raw, sign);
    case "expires":
      return dateRanks(table.validTo.raw, sign);
    case "name":
      return textRanks(table.foldedNames, table.names.raw, sign);
    case "owner":
      return textRanks(
        table.owners.map((owner) => owner.displayName.toLowerCase()),
        table.ownerIndices.raw,
        sign,
      );
    case "scopes":
      return textRanks(
        table.distinctScopes.map((scopes) => scopes.join(" ")),
        table.scopes.raw,
        sign,
      );
  }
}

function dateRanks(dates: Float64Array, sign: 1 | -1): Float64Array {
  return dates.map((date) => (Number.isNaN(date) ? Number.MAX_VALUE : sign * date));
}

/** Sorts the distinct texts once, without a comparison in script, and ranks rows by their text's place. */
function textRanks(texts: readonly string[], indices: Uint32Array, sign: 1 | -1): Float64Array {
  const places = new Map<string, number>();
  for (const text of [...new Set(texts)].sort()) places.set(text, places.size);
  const ranks = Float64Array.from(texts, (text) => sign * (places.get(text) ?? 0));
  return Float64Array.from(indices, (index) => ranks[index] ?? 0);
}
