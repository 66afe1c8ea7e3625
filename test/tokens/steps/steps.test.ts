import fc from "fast-check";

import { finish } from "../../../src/tokens/steps/finish";
import { inStretches, stretchLength } from "../../../src/tokens/steps/inStretches";
import { sortedInSteps } from "../../../src/tokens/steps/sortedInSteps";
import type { Steps } from "../../../src/tokens/steps/Steps";

/** The result, and how often the work could pause. */
function watched<T>(work: Steps<T>): { value: T; pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done) return { value: step.value, pauses };
  }
}

test.each([
  [0, 0],
  [1, 0],
  [stretchLength, 0],
  [stretchLength + 1, 1],
  [10 * stretchLength, 9],
])("%i places are all worked through, in order, with %i pauses", (length, pauses) => {
  const seen: number[] = [];
  const work = inStretches(length, (start, end) => {
    expect(end - start).toBeLessThanOrEqual(stretchLength);
    for (let place = start; place < end; place++) seen.push(place);
  });
  expect(watched(work).pauses).toBe(pauses);
  expect(seen).toEqual(Array.from({ length }, (_, place) => place));
});

test("sorting in steps gives what sorting at once gives, and equal items keep their order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 50 }), (some) => {
      // Repeated until there are several stretches to merge.
      const items = Array.from({ length: some.length * 400 }, (_, at) => ({
        key: some[at % some.length] ?? 0,
        at,
      }));
      const byKey = (one: { key: number }, other: { key: number }) => one.key - other.key;
      expect(finish(sortedInSteps(items, byKey))).toEqual(items.toSorted(byKey));
    }),
    { numRuns: 20 },
  );
});

test("sorting many items can pause in proportion to their number", () => {
  const pausesFor = (stretches: number) =>
    watched(
      sortedInSteps(
        Array.from({ length: stretches * stretchLength }, (_, at) => -at),
        (a, b) => a - b,
      ),
    ).pauses;
  expect(pausesFor(1)).toBe(0);
  expect(pausesFor(8)).toBeGreaterThanOrEqual(3 * 7);
});
