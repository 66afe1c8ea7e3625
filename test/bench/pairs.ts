import { middleOf, type Figure } from "./Figure";

/**
 * Measures what is ours and its limit `times` times, one right after the other, and by turns which of them goes first:
 * so an hour in which the machine is busy, and whatever the first warms up for the second, is the same for both.
 */
export async function inPairs<A, B>(
  times: number,
  ours: () => Promise<A>,
  limit: () => Promise<B>,
): Promise<(readonly [ours: A, limit: B])[]> {
  const pairs: (readonly [A, B])[] = [];
  for (let pair = 0; pair < times; pair++) {
    if (pair % 2 === 0) {
      const first = await ours();
      pairs.push([first, await limit()]);
    } else {
      const first = await limit();
      pairs.push([await ours(), first]);
    }
  }
  return pairs;
}

/** The median of several measurements of one thing, and how far they vary. */
export function measured(values: readonly number[]): Pick<Figure, "value" | "spread"> {
  const sorted = values.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  const at = (share: number) => sorted[Math.round(last * share)] ?? NaN;
  return { value: middleOf(sorted), spread: { low: at(0.25), high: at(0.75) } };
}

/** Ours over its limit, pair by pair. */
export function measuredOver(
  pairs: readonly (readonly [ours: number, limit: number])[],
): Pick<Figure, "value" | "spread"> {
  return measured(pairs.map(([ours, limit]) => ours / limit));
}
