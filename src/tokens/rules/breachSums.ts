import type { TokenColumns } from "../organization/columns/TokenColumns";
import { inStretches } from "../steps/inStretches";
import type { Steps } from "../steps/Steps";

export interface BreachSum {
  readonly tokens: number;
  /** How many people own them. */
  readonly owners: number;
}

export interface BreachSums {
  /** For each rule, in their order. */
  readonly byRule: readonly BreachSum[];
  /** Of tokens that break at least one. */
  readonly any: BreachSum;
}

/** Adds up the masks of all rows. */
export function* breachSums(table: TokenColumns, masks: Uint32Array, ruleCount: number): Steps<BreachSums> {
  const ownerOf = table.ownerIndices.raw;
  const ofOwners = new Uint32Array(table.owners.length);
  const [tokens, owners] = [new BitCounts(ruleCount), new BitCounts(ruleCount)];
  yield* inStretches(masks.length, (start, end) => {
    for (let row = start; row < end; row++) {
      const [mask, owner] = [masks[row] ?? 0, ownerOf[row] ?? 0];
      if (mask === 0) continue;
      tokens.add(mask);
      ofOwners[owner] = (ofOwners[owner] ?? 0) | mask;
    }
  });
  yield* inStretches(ofOwners.length, (start, end) => {
    for (const mask of ofOwners.subarray(start, end)) owners.add(mask);
  });
  return {
    byRule: Array.from({ length: ruleCount }, (_, place) => ({
      tokens: tokens.of(place),
      owners: owners.of(place),
    })),
    any: { tokens: tokens.notZero, owners: owners.notZero },
  };
}

/** How many masks have each bit. */
class BitCounts {
  private readonly counts: Uint32Array;
  notZero = 0;

  constructor(bits: number) {
    this.counts = new Uint32Array(bits);
  }

  add(mask: number): void {
    if (mask === 0) return;
    this.notZero++;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      this.counts[bit] = (this.counts[bit] ?? 0) + 1;
    }
  }

  of(bit: number): number {
    return this.counts[bit] ?? 0;
  }
}
