import { inStretches } from "../steps/inStretches";
import type { Steps } from "../steps/Steps";
import type { TokenColumns } from "./columns/TokenColumns";

/** How many people own these rows. */
export function* countOwners(table: TokenColumns, rows: Uint32Array): Steps<number> {
  const seen = new Uint8Array(table.owners.length);
  const ownerOf = table.ownerIndices.raw;
  let owners = 0;
  yield* inStretches(rows.length, (start, end) => {
    for (let place = start; place < end; place++) {
      const owner = ownerOf[rows[place] ?? 0] ?? 0;
      if (seen[owner] === 1) continue;
      seen[owner] = 1;
      owners++;
    }
  });
  return owners;
}
