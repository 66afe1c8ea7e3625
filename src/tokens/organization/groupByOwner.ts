import type { Owner } from "./OwnedToken";
import type { TokenColumns } from "./columns/TokenColumns";

export interface OwnerGroup {
  readonly owner: Owner;
  readonly rows: Uint32Array;
}

/** The given rows by owner, keeping their order: most tokens first, then by first appearance. */
export function groupByOwner(table: TokenColumns, rows: Uint32Array): OwnerGroup[] {
  const rowsByOwner = new Map<Owner, number[]>();
  for (const row of rows) {
    const owner = table.ownerAt(row);
    const owned = rowsByOwner.get(owner);
    if (owned === undefined) rowsByOwner.set(owner, [row]);
    else owned.push(row);
  }
  const groups = [...rowsByOwner].map(([owner, owned]) => ({ owner, rows: Uint32Array.from(owned) }));
  return groups.sort((a, b) => b.rows.length - a.rows.length);
}
