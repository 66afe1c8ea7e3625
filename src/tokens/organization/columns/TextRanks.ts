import type { TextList } from "../../text/TextList";
import { TextSet } from "../../text/TextSet";
import { stretchLength, inStretches } from "../../steps/inStretches";
import type { Steps } from "../../steps/Steps";
import { orderByKeys } from "./orderByKeys";

/** How many texts to sort between two pauses, so that scrolling stays smooth. */
export const textsAtOnce = stretchLength;

/**
 * The place of each text in the sorted order; equal texts share one. What was sorted is kept: when texts are appended,
 * only those are sorted, then merged with the rest. A table that grows during a scan is therefore not sorted from
 * scratch each time.
 */
export class TextRanks {
  private texts: TextList = [];
  /** Indices of the texts in order, part by part. Each part is over twice as long as the next, so texts move seldom. */
  private readonly parts: Uint32Array[] = [];
  /** How many texts are in the parts. */
  private sorted = 0;
  private most = 1;
  private work: Steps<void> | undefined;
  private ranks: Float64Array = new Float64Array(0);

  /** Expects the same texts each time, possibly with more appended. */
  of(texts: TextList): Float64Array {
    while (this.prepare(texts, texts.length));
    return this.ranks;
  }

  /** Sorts or merges about so many texts, so that `of` has less to do. Says whether anything is left to prepare. */
  prepare(texts: TextList, most: number): boolean {
    this.texts = texts;
    this.most = Math.max(1, most);
    for (let done = 0; done < this.most; done += stretchLength) {
      if (this.ranks.length >= texts.length) return false;
      this.work ??= this.inSteps();
      if (this.work.next().done) this.work = undefined;
    }
    return this.ranks.length < texts.length;
  }

  private *inSteps(): Steps<void> {
    while (this.sorted < this.texts.length) {
      const count = Math.min(this.most, this.texts.length - this.sorted);
      const added = Array.from({ length: count }, (_, place) => this.texts.at(this.sorted + place) ?? "");
      this.parts.push(orderOf(added, this.sorted));
      this.sorted += added.length;
      yield;
      while (this.lengthFromEnd(1) <= 2 * this.lengthFromEnd(0)) yield* this.mergeLast();
    }
    while (this.parts.length > 1) yield* this.mergeLast();
    this.ranks = yield* ranksIn(this.texts, this.parts[0] ?? new Uint32Array(0));
  }

  /** Infinity before the first part. */
  private lengthFromEnd(place: number): number {
    return this.parts.at(-1 - place)?.length ?? Infinity;
  }

  private *mergeLast(): Steps<void> {
    const [first, second] = this.parts.slice(-2);
    if (first && second) this.parts.splice(-2, 2, yield* merged(this.texts, first, second));
  }
}

/**
 * Indices of the texts in order, counted from `start`. Sorting the bare texts is fastest: no script runs per
 * comparison.
 */
function orderOf(added: readonly string[], start: number): Uint32Array {
  const sorted = new TextSet(added.toSorted());
  return orderByKeys(
    Uint32Array.from(added, (_text, index) => start + index),
    Float64Array.from(added, (text) => sorted.placeOf(text)),
  );
}

function* merged(texts: TextList, first: Uint32Array, second: Uint32Array): Steps<Uint32Array> {
  const both = new Uint32Array(first.length + second.length);
  let [ofFirst, ofSecond] = [0, 0];
  let [one, other] = [textAt(first, 0), textAt(second, 0)];
  yield* inStretches(both.length, (start, end) => {
    for (let place = start; place < end; place++) {
      if (one === undefined || (other !== undefined && other < one)) {
        both[place] = second[ofSecond] ?? 0;
        other = textAt(second, ++ofSecond);
      } else {
        both[place] = first[ofFirst] ?? 0;
        one = textAt(first, ++ofFirst);
      }
    }
  });
  return both;

  /** `undefined` after the last. */
  function textAt(order: Uint32Array, place: number): string | undefined {
    const index = order[place];
    return index === undefined ? undefined : texts.at(index);
  }
}

function* ranksIn(texts: TextList, order: Uint32Array): Steps<Float64Array> {
  const ranks = new Float64Array(order.length);
  let last: string | undefined;
  let rank = -1;
  yield* inStretches(order.length, (start, end) => {
    for (const index of order.subarray(start, end)) {
      const text = texts.at(index);
      if (text !== last) rank++;
      last = text;
      ranks[index] = rank;
    }
  });
  return ranks;
}
