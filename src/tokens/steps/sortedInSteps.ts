import { inStretches } from "./inStretches";
import type { Steps } from "./Steps";

/** A sorted copy, as `toSorted` makes it: equal items keep their order. */
export function* sortedInSteps<T>(
  items: readonly T[],
  compare: (one: T, other: T) => number,
): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  yield* inStretches(items.length, (start, end) => {
    runs.push(items.slice(start, end).sort(compare));
  });
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let place = 0; place < runs.length; place += 2)
      merged.push(yield* merge(runs[place] ?? [], runs[place + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  first: readonly T[],
  second: readonly T[],
  compare: (one: T, other: T) => number,
): Steps<readonly T[]> {
  const merged: T[] = [];
  let [ofFirst, ofSecond] = [0, 0];
  yield* inStretches(first.length + second.length, (start, end) => {
    for (let place = start; place < end; place++) {
      const [one, other] = [first[ofFirst], second[ofSecond]];
      if (one !== undefined && (other === undefined || compare(one, other) <= 0)) {
        merged.push(one);
        ofFirst++;
      } else if (other !== undefined) {
        merged.push(other);
        ofSecond++;
      }
    }
  });
  return merged;
}
