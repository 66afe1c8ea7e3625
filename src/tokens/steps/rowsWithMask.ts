import { rowsWhere } from "./rowsWhere";
import type { Steps } from "./Steps";

/** The rows whose mask has one of these bits, out of all or of those given, in their order. */
export function rowsWithMask(masks: Uint32Array, wanted: number, among?: Uint32Array): Steps<Uint32Array> {
  return rowsWhere(among ?? masks.length, (row) => ((masks[row] ?? 0) & wanted) !== 0);
}
