import type { TokenColumns } from "./columns/TokenColumns";

/** How many people own these rows. */
export function countOwners(table: TokenColumns, rows: Uint32Array): number {
  const seen = new Uint8Array(table.owners.length);
  const ownerOf = table.ownerIndices.raw;
  let owners = 0;
  for (const row of rows) {
    const owner = ownerOf[row] ?? 0;
    if (seen[owner] === 1) continue;
    seen[owner] = 1;
    owners++;
  }
  return owners;
}
