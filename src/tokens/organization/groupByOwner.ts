import { finish } from "../steps/finish";
import { inStretches } from "../steps/inStretches";
import type { Steps } from "../steps/Steps";
import type { Owner } from "./OwnedToken";
import { orderInSteps } from "./columns/orderByKeys";
import type { TokenColumns } from "./columns/TokenColumns";

export interface OwnerGroup {
  readonly owner: Owner;
  readonly rows: Uint32Array;
}

/** The given rows by owner, keeping their order: most tokens first, then by first appearance. */
export function groupByOwner(table: TokenColumns, rows: Uint32Array): readonly OwnerGroup[] {
  return finish(groupInSteps(table, rows));
}

export function* groupInSteps(table: TokenColumns, rows: Uint32Array): Steps<readonly OwnerGroup[]> {
  const ownerOf = table.ownerIndices.raw;
  const counts = new Uint32Array(table.owners.length);
  const seen: number[] = [];
  let most = 0;
  yield* inStretches(rows.length, (start, end) => {
    for (const row of rows.subarray(start, end)) {
      const owner = ownerOf[row] ?? 0;
      const count = (counts[owner] ?? 0) + 1;
      if (count === 1) seen.push(owner);
      counts[owner] = count;
      most = Math.max(most, count);
    }
  });
  const owners = new Uint32Array(seen.length);
  const keys = new Float64Array(seen.length);
  yield* inStretches(seen.length, (start, end) => {
    for (let place = start; place < end; place++) {
      const owner = seen[place] ?? 0;
      owners[place] = owner;
      keys[place] = most - (counts[owner] ?? 0);
    }
  });
  const order = yield* orderInSteps(owners, keys);
  // All rows in one array, in which each owner has a part: 100,000 arrays would take their time.
  const grouped = new Uint32Array(rows.length);
  const ends = new Uint32Array(counts.length);
  let sum = 0;
  yield* inStretches(order.length, (start, stop) => {
    for (const owner of order.subarray(start, stop)) {
      ends[owner] = sum;
      sum += counts[owner] ?? 0;
    }
  });
  yield* inStretches(rows.length, (start, stop) => {
    for (const row of rows.subarray(start, stop)) {
      const owner = ownerOf[row] ?? 0;
      const place = ends[owner] ?? 0;
      grouped[place] = row;
      ends[owner] = place + 1;
    }
  });
  const groups: OwnerGroup[] = [];
  yield* inStretches(order.length, (start, stop) => {
    for (const index of order.subarray(start, stop)) {
      const last = ends[index] ?? 0;
      const group = grouped.subarray(last - (counts[index] ?? 0), last);
      groups.push({ owner: table.ownerAt(group[0] ?? 0), rows: group });
    }
  });
  return groups;
}
