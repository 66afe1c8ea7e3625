import { effectiveEnd } from "../token/effectiveExpiry";
import { finish } from "../steps/finish";
import { inStretches } from "../steps/inStretches";
import type { Steps } from "../steps/Steps";
import { orderInSteps } from "./columns/orderByKeys";
import type { TokenColumns } from "./columns/TokenColumns";
import { worksEverywhere } from "./columns/worksEverywhere";

export type SortKey = "name" | "owner" | "created" | "expires" | "scopes";
export type SortDirection = "ascending" | "descending";

/**
 * A newly sorted copy of the given rows, which come in table order. Unknown dates come last in either
 * direction; ties keep the table order.
 */
export function sortRows(...question: Parameters<typeof sortInSteps>): Uint32Array {
  return finish(sortInSteps(...question));
}

export function* sortInSteps(
  table: TokenColumns,
  rows: Uint32Array,
  key: SortKey,
  direction: SortDirection,
): Steps<Uint32Array> {
  return yield* orderInSteps(rows, yield* keysBy(table, rows, key, direction === "ascending"));
}

function* keysBy(
  table: TokenColumns,
  rows: Uint32Array,
  key: SortKey,
  isAscending: boolean,
): Steps<Float64Array> {
  switch (key) {
    case "created": {
      const validFrom = table.validFrom.raw;
      return yield* dateKeys(rows, (row) => validFrom[row] ?? NaN, isAscending);
    }
    case "expires": {
      const [validTo, isEverywhere] = [table.validTo.raw, worksEverywhere(table)];
      const endOf = (row: number) => effectiveEnd(validTo[row] ?? NaN, isEverywhere(row));
      return yield* dateKeys(rows, endOf, isAscending);
    }
    case "name":
      while (table.prepareNameRanks()) yield;
      return yield* textKeys(rows, table.nameRanks, table.names.raw, isAscending);
    case "owner":
      while (table.prepareOwnerRanks()) yield;
      return yield* textKeys(rows, table.ownerRanks, table.ownerIndices.raw, isAscending);
    case "scopes":
      return yield* textKeys(rows, table.scopeRanks, table.scopes.raw, isAscending);
  }
}

/** Milliseconds after the earliest date, or before the latest; unknown dates come after all others. */
function* dateKeys(
  rows: Uint32Array,
  dateOf: (row: number) => number,
  isAscending: boolean,
): Steps<Float64Array> {
  let first = Infinity;
  let last = -Infinity;
  const dates = yield* keysOf(rows, (row) => {
    const date = dateOf(row);
    if (date < first) first = date;
    if (date > last) last = date;
    return date;
  });
  const unknown = last < first ? 0 : last - first + 1;
  return yield* keysOf(dates, (date) =>
    Number.isNaN(date) ? unknown : isAscending ? date - first : last - date,
  );
}

function textKeys(
  rows: Uint32Array,
  ranks: Float64Array,
  indices: ArrayLike<number>,
  isAscending: boolean,
): Steps<Float64Array> {
  const most = ranks.length;
  return keysOf(rows, (row) => {
    const rank = ranks[indices[row] ?? 0] ?? 0;
    return isAscending ? rank : most - rank;
  });
}

function* keysOf(rows: Uint32Array | Float64Array, keyOf: (value: number) => number): Steps<Float64Array> {
  const keys = new Float64Array(rows.length);
  yield* inStretches(rows.length, (start, end) => {
    for (let place = start; place < end; place++) keys[place] = keyOf(rows[place] ?? 0);
  });
  return keys;
}
