import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import { rowStatus } from "../../tokens/organization/columns/rowStatus";
import { isRevocable } from "../../tokens/token/statusOf";
import type { Warning } from "./Warning";

/** What has become of the tokens of a warning, as far as a scan shows. */
export interface WarningProgress {
  readonly owners: number;
  /** Revoked, expired, or no longer listed for their owner. */
  readonly gone: number;
  /** Rows of those that still work. */
  readonly left: readonly number[];
  /** Of people whom the scan has not read since. */
  readonly unknown: number;
}

export function progressOf(
  { tokens, madeAt }: Warning,
  table: TokenColumns | undefined,
  now: Date,
): WarningProgress {
  const owners = new Set(tokens.map(({ owner }) => owner)).size;
  if (!table) return { owners, gone: 0, left: [], unknown: tokens.length };
  const statusOf = rowStatus(table, now);
  const rows = table.rowsWith(tokens.map(({ authorizationId }) => authorizationId));
  const left = rows.filter((row) => isRevocable(statusOf(row)));
  const listed = new Set(rows.map((row) => table.ids.at(row)));
  const readSince = new Set(
    table.owners
      .filter(({ listedAt }) => listedAt !== undefined && listedAt > madeAt)
      .map(({ descriptor }) => descriptor),
  );
  const missing = tokens.filter(({ authorizationId }) => !listed.has(authorizationId));
  const unlisted = missing.filter(({ owner }) => readSince.has(owner)).length;
  return {
    owners,
    gone: listed.size - new Set(left.map((row) => table.ids.at(row))).size + unlisted,
    left,
    unknown: missing.length - unlisted,
  };
}
