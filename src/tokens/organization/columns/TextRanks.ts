import { orderByKeys } from "./orderByKeys";

/**
 * The place of each text in the sorted order; equal texts share one. The order is kept: when texts are
 * appended, only those are sorted, then merged with the rest. A table that grows during a scan is therefore
 * not sorted from scratch each time.
 */
export class TextRanks {
  private order: Uint32Array = new Uint32Array(0);
  private ranks: Float64Array = new Float64Array(0);

  /** Expects the same texts each time, possibly with more appended. */
  of(texts: readonly string[]): Float64Array {
    this.take(texts, texts.length);
    if (this.ranks.length < this.order.length) this.ranks = rank(texts, this.order);
    return this.ranks;
  }

  /** Sorts some of the pending texts, so that `of` has less to do. Says whether anything is left to prepare. */
  prepare(texts: readonly string[], most: number): boolean {
    if (this.order.length === texts.length) this.of(texts);
    else this.take(texts, this.order.length + most);
    return this.ranks.length < texts.length;
  }

  private take(texts: readonly string[], end: number): void {
    const added = texts.slice(this.order.length, end);
    if (added.length > 0) this.order = merge(texts, this.order, sorted(added, this.order.length));
  }
}

/**
 * Indices of the texts in order, counted from `start`. Sorting the bare texts is fastest: no script runs per
 * comparison.
 */
function sorted(added: readonly string[], start: number): Uint32Array {
  const places = new Map<string, number>();
  for (const text of [...new Set(added)].sort()) places.set(text, places.size);
  return orderByKeys(
    Uint32Array.from(added, (_text, index) => start + index),
    Float64Array.from(added, (text) => places.get(text) ?? 0),
  );
}

function merge(texts: readonly string[], a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0) return b;
  const merged = new Uint32Array(a.length + b.length);
  let [fromA, fromB] = [0, 0];
  for (let place = 0; place < merged.length; place++) {
    const takesB = fromA === a.length || (fromB < b.length && textAt(b, fromB) < textAt(a, fromA));
    merged[place] = (takesB ? b[fromB++] : a[fromA++]) ?? 0;
  }
  return merged;

  function textAt(order: Uint32Array, place: number): string {
    return texts[order[place] ?? 0] ?? "";
  }
}

function rank(texts: readonly string[], order: Uint32Array): Float64Array {
  const ranks = new Float64Array(order.length);
  let last: string | undefined;
  let place = -1;
  for (const index of order) {
    const text = texts[index];
    if (text !== last) place++;
    last = text;
    ranks[index] = place;
  }
  return ranks;
}
