import type { Leak } from "../../tokens/leaked/Leak";
import { rowStatus } from "../../tokens/organization/columns/rowStatus";
import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";

/** What the scanned tokens say of a leaked one. */
export type LeakPlace =
  /** It has the hash of this one. */
  | { readonly kind: "found"; readonly row: number }
  /** It is none of the scanned ones that have a hash. `withoutHash`: so many have none, and one of them may be it. */
  | { readonly kind: "notAmong"; readonly withoutHash: number }
  /** The list has no hashes, so nothing can be compared. */
  | { readonly kind: "noHashes" };

/** Looks a leaked token up by its hash. */
export function lookUp({ hash }: Leak, table: TokenColumns): LeakPlace {
  const [row] = table.rowsWithHash(hash);
  if (row !== undefined) return { kind: "found", row };
  if (table.hashCount === 0 && table.length > 0) return { kind: "noHashes" };
  return { kind: "notAmong", withoutHash: table.length - table.hashCount };
}

/** A day: the service may have made the token a moment before the list says that it is valid. */
const slackMs = 86_400_000;

/**
 * The active tokens that were made in the month that the leaked token's format names, in UTC. `undefined` if it names
 * none.
 */
export function madeInMonth({ made }: Leak, table: TokenColumns, now: Date): Uint32Array | undefined {
  const range = made && monthRange(made);
  if (!range) return undefined;
  const [statusOf, validFrom] = [rowStatus(table, now), table.validFrom.raw];
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) {
    const from = validFrom[row] ?? NaN;
    if (from >= range.start && from < range.end && statusOf(row) === "active") rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** Milliseconds since 1970, with a day on either side. */
function monthRange({ year, month }: { year: number; month: number }) {
  return { start: Date.UTC(year, month - 1, 1) - slackMs, end: Date.UTC(year, month, 1) + slackMs };
}
