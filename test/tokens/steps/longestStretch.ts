import type { Steps } from "../../../src/tokens/steps/Steps";

/** The result, and the most that was counted between two places where the work can pause. `counted`: so far in all. */
export function longestStretch<T>(work: Steps<T>, counted: () => number): { value: T; longest: number } {
  let [before, longest] = [counted(), 0];
  for (;;) {
    const step = work.next();
    longest = Math.max(longest, counted() - before);
    before = counted();
    if (step.done) return { value: step.value, longest };
  }
}
