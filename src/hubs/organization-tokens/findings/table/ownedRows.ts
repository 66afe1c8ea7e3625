import type { OwnedToken, Owner } from "../../../../tokens/organization/OwnedToken";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { itemsOnDemand, type ItemsOnDemand } from "../../../../ui/table/itemsOnDemand";

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

/** Rows are only numbers until they come into view. */
export function ownedRows(
  table: TokenColumns,
  rows: Uint32Array,
  isUnderWay: (row: number) => boolean,
  isProtected: (row: number) => boolean,
): ItemsOnDemand<OwnedRow> {
  return itemsOnDemand(rows.length, (index) => {
    const row = rows[index];
    if (row === undefined) return undefined;
    const [token, owner] = [table.tokenAt(row), table.ownerAt(row)];
    return { row, token, owner, isUnderWay: isUnderWay(row), isProtected: isProtected(row) };
  });
}
