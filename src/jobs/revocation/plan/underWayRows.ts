import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";

/**
 * Tells which of the table's first `length` rows a running revocation still has to deal with: those it saw gone are
 * revoked and not included.
 */
export function underWayRows(
  table: TokenColumns,
  length: number,
  authorizationIds: readonly string[] | undefined,
): (row: number) => boolean {
  if (!authorizationIds) return () => false;
  const marks = new Uint8Array(length);
  for (const row of table.rowsWith(authorizationIds)) marks[row] = 1;
  return (row) => marks[row] === 1 && table.revoked.at(row) === 0;
}
