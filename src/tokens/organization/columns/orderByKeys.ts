/**
 * The rows in the order of their keys, which are at the same indices: whole numbers from 0, smallest first.
 * Equal keys keep the order of the rows. This is a radix sort by 16 bits at a time, with no comparisons, so
 * the time grows linearly.
 */
export function orderByKeys(rows: Uint32Array, keys: Float64Array): Uint32Array {
  const largest = keys.reduce((most, key) => Math.max(most, key), 0);
  let dealt: Deal = { rows, keys };
  for (let unit = 1; unit <= largest; unit *= piles) dealt = deal(dealt, unit);
  return dealt.rows === rows ? rows.slice() : dealt.rows;
}

interface Deal {
  readonly rows: Uint32Array;
  readonly keys: Float64Array;
}

const piles = 1 << 16;

function deal({ rows, keys }: Deal, unit: number): Deal {
  const begins = new Uint32Array(piles + 1);
  for (let place = 0; place < keys.length; place++) {
    const pile = pileOf(keys, place, unit);
    begins[pile + 1] = (begins[pile + 1] ?? 0) + 1;
  }
  for (let pile = 0; pile < piles; pile++) begins[pile + 1] = (begins[pile + 1] ?? 0) + (begins[pile] ?? 0);
  const dealt = { rows: new Uint32Array(rows.length), keys: new Float64Array(keys.length) };
  for (let place = 0; place < keys.length; place++) {
    const pile = pileOf(keys, place, unit);
    const to = begins[pile] ?? 0;
    begins[pile] = to + 1;
    dealt.rows[to] = rows[place] ?? 0;
    dealt.keys[to] = keys[place] ?? 0;
  }
  return dealt;
}

function pileOf(keys: Float64Array, place: number, unit: number): number {
  return ((keys[place] ?? 0) / unit) & (piles - 1);
}
