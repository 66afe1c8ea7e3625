import { inStretches } from "../../../../tokens/steps/inStretches";
import type { Steps } from "../../../../tokens/steps/Steps";

/** How many of the rows shown selecting them all leaves out, by the reason. */
export interface LeftOut {
  readonly mine: number;
  readonly guarded: number;
  /** Ended, or being revoked already. */
  readonly ended: number;
}

interface Traits {
  isMine(row: number): boolean;
  isProtected(row: number): boolean;
}

/** Each row counts once: one that cannot be selected at all is neither one's own nor protected here. */
export function* leftOut(
  rows: Uint32Array,
  canSelect: (row: number) => boolean,
  traits: Traits,
): Steps<LeftOut> {
  let [mine, guarded, ended] = [0, 0, 0];
  yield* inStretches(rows.length, (start, end) => {
    for (const row of rows.subarray(start, end)) {
      if (!canSelect(row)) ended++;
      else if (traits.isMine(row)) mine++;
      else if (traits.isProtected(row)) guarded++;
    }
  });
  return { mine, guarded, ended };
}
