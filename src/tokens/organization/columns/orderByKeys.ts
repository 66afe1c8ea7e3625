import { finish } from "../../steps/finish";
import { inStretches } from "../../steps/inStretches";
import type { Steps } from "../../steps/Steps";

/**
 * The rows in the order of their keys, which are at the same indices: whole numbers from 0, smallest first.
 * Equal keys keep the order of the rows. This is a radix sort by 16 bits at a time, with no comparisons, so
 * the time grows linearly.
 */
export function orderByKeys(rows: Uint32Array, keys: Float64Array): Uint32Array {
  return finish(orderInSteps(rows, keys));
}

export function* orderInSteps(rows: Uint32Array, keys: Float64Array): Steps<Uint32Array> {
  let largest = 0;
  yield* inStretches(keys.length, (start, end) => {
    for (const key of keys.subarray(start, end)) if (key > largest) largest = key;
  });
  let dealt: Deal = { rows, keys };
  // Few keys need few piles: making 65,536 takes longer than sorting a thousand rows.
  const piles = Math.min(largest + 1, mostPiles);
  for (let unit = 1; unit <= largest; unit *= piles) dealt = yield* deal(dealt, unit, piles);
  return dealt.rows === rows ? rows.slice() : dealt.rows;
}

interface Deal {
  readonly rows: Uint32Array;
  readonly keys: Float64Array;
}

const mostPiles = 1 << 16;

function* deal({ rows, keys }: Deal, unit: number, piles: number): Steps<Deal> {
  const begins = new Uint32Array(piles + 1);
  yield* inStretches(keys.length, (start, end) => {
    for (let place = start; place < end; place++) {
      const pile = pileOf(keys, place, unit);
      begins[pile + 1] = (begins[pile + 1] ?? 0) + 1;
    }
  });
  for (let pile = 0; pile < piles; pile++) begins[pile + 1] = (begins[pile + 1] ?? 0) + (begins[pile] ?? 0);
  const dealt = { rows: new Uint32Array(rows.length), keys: new Float64Array(keys.length) };
  yield* inStretches(keys.length, (start, end) => {
    for (let place = start; place < end; place++) {
      const pile = pileOf(keys, place, unit);
      const to = begins[pile] ?? 0;
      begins[pile] = to + 1;
      dealt.rows[to] = rows[place] ?? 0;
      dealt.keys[to] = keys[place] ?? 0;
    }
  });
  return dealt;
}

function pileOf(keys: Float64Array, place: number, unit: number): number {
  return ((keys[place] ?? 0) / unit) & (mostPiles - 1);
}
