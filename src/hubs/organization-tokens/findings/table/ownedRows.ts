import type { OwnedToken, Owner } from "../../../../tokens/organization/OwnedToken";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";

/** A row as it is drawn, made when it comes into view. */
export interface OwnedRow {
  readonly row: number;
  readonly token: OwnedToken;
  readonly owner: Owner;
}

/** What the table asks; rows that are in no array have no `value`. */
interface RowProvider {
  readonly length: number;
  readonly value: OwnedRow[];
  getItem(index: number): OwnedRow | undefined;
}

/** 100,000 rows are 100,000 numbers here: an object exists only for the rows in view. */
export function ownedRows(table: TokenColumns, rows: Uint32Array): RowProvider {
  return {
    length: rows.length,
    value: [],
    getItem(index) {
      const row = rows[index];
      return row === undefined ? undefined : { row, token: table.tokenAt(row), owner: table.ownerAt(row) };
    },
  };
}
