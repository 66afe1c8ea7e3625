import { inStretches } from "./inStretches";
import type { Steps } from "./Steps";

/** The rows whose mask has one of these bits, out of all or of those given, in their order. */
export function* rowsWithMask(masks: Uint32Array, wanted: number, among?: Uint32Array): Steps<Uint32Array> {
  const length = among?.length ?? masks.length;
  const rows = new Uint32Array(length);
  let count = 0;
  yield* inStretches(length, (start, end) => {
    for (let at = start; at < end; at++) {
      const row = among ? (among[at] ?? 0) : at;
      if (((masks[row] ?? 0) & wanted) !== 0) rows[count++] = row;
    }
  });
  return rows.slice(0, count);
}
