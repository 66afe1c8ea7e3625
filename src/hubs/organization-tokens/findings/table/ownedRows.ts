import type { OwnedToken, Owner } from "../../../../tokens/organization/OwnedToken";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";

/** A row as drawn, created when it comes into view. */
export interface OwnedRow {
  readonly row: number;
  readonly token: OwnedToken;
  readonly owner: Owner;
  /** A running revocation includes it. */
  readonly isUnderWay: boolean;
  /** In the item, because the table draws a row again only for a new one. */
  readonly isProtected: boolean;
}

/** What the table reads; rows that are not in an array have no `value`. */
interface RowProvider {
  readonly length: number;
  readonly value: OwnedRow[];
  getItem(index: number): OwnedRow | undefined;
}

/** Here 100,000 rows are just 100,000 numbers: only the rows in view exist as objects. */
export function ownedRows(
  table: TokenColumns,
  rows: Uint32Array,
  isUnderWay: (row: number) => boolean,
  isProtected: (row: number) => boolean,
): RowProvider {
  return {
    length: rows.length,
    value: [],
    getItem(index) {
      const row = rows[index];
      if (row === undefined) return undefined;
      const [token, owner] = [table.tokenAt(row), table.ownerAt(row)];
      return { row, token, owner, isUnderWay: isUnderWay(row), isProtected: isProtected(row) };
    },
  };
}
