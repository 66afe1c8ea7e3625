import { effectiveEnd } from "../token/effectiveExpiry";
import { orderByKeys } from "./columns/orderByKeys";
import type { TokenColumns } from "./columns/TokenColumns";
import { worksEverywhere } from "./columns/worksEverywhere";

export type SortKey = "name" | "owner" | "created" | "expires" | "scopes";
export type SortDirection = "ascending" | "descending";

/**
 * A newly sorted copy of the given rows, which come in table order. Unknown dates come last in either
 * direction; ties keep the table order.
 */
export function sortRows(
  table: TokenColumns,
  rows: Uint32Array,
  key: SortKey,
  direction: SortDirection,
): Uint32Array {
  const isAscending = direction === "ascending";
  switch (key) {
    case "created":
      return orderByKeys(
        rows,
        dateKeys(rows, (row) => table.validFrom.at(row), isAscending),
      );
    case "expires": {
      const isEverywhere = worksEverywhere(table);
      const endOf = (row: number) => effectiveEnd(table.validTo.at(row), isEverywhere(row));
      return orderByKeys(rows, dateKeys(rows, endOf, isAscending));
    }
    case "name":
      return orderByKeys(rows, textKeys(rows, table.nameRanks, table.names.raw, isAscending));
    case "owner":
      return orderByKeys(rows, textKeys(rows, table.ownerRanks, table.ownerIndices.raw, isAscending));
    case "scopes":
      return orderByKeys(rows, textKeys(rows, table.scopeRanks, table.scopes.raw, isAscending));
  }
}

/** Milliseconds after the earliest date, or before the latest; unknown dates come after all others. */
function dateKeys(rows: Uint32Array, dateOf: (row: number) => number, isAscending: boolean): Float64Array {
  let first = Infinity;
  let last = -Infinity;
  for (const row of rows) {
    const date = dateOf(row);
    if (date < first) first = date;
    if (date > last) last = date;
  }
  const unknown = last < first ? 0 : last - first + 1;
  return keysOf(rows, (row) => {
    const date = dateOf(row);
    return Number.isNaN(date) ? unknown : isAscending ? date - first : last - date;
  });
}

function textKeys(
  rows: Uint32Array,
  ranks: Float64Array,
  indices: ArrayLike<number>,
  isAscending: boolean,
): Float64Array {
  const most = ranks.length;
  return keysOf(rows, (row) => {
    const rank = ranks[indices[row] ?? 0] ?? 0;
    return isAscending ? rank : most - rank;
  });
}

function keysOf(rows: Uint32Array, keyOf: (row: number) => number): Float64Array {
  const keys = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) keys[place] = keyOf(rows[place] ?? 0);
  return keys;
}
