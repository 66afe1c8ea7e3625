import { nextTask } from "../pace/nextTask";

/** Milliseconds of work between two looks at what the person does. */
const sliceMs = 12;

export interface Slicing<P> {
  readonly signal?: AbortSignal | undefined;
  /** Hears what the work yielded last, once per slice. */
  readonly onSlice?: (progress: P) => void;
  /** Lets others have their turn. */
  readonly rest?: () => Promise<void>;
  readonly monotonicMs?: () => number;
}

/**
 * Does long work in slices of a few milliseconds each, so that the page stays alive: it can pause wherever it yields.
 * After more than one slice, the result comes in a task of its own, because what is done with it may take long, too.
 * Rejects with the signal's reason after an abort.
 */
export async function inSlices<P, T>(
  work: Iterator<P, T, void>,
  { signal, onSlice, rest = nextTask, monotonicMs = () => performance.now() }: Slicing<P> = {},
): Promise<T> {
  signal?.throwIfAborted();
  for (let slices = 1; ; slices++) {
    const step = sliceOf(work, monotonicMs() + sliceMs, monotonicMs);
    if (step.done && slices === 1) return step.value;
    if (!step.done) onSlice?.(step.value);
    await rest();
    signal?.throwIfAborted();
    if (step.done) return step.value;
  }
}

/** Works until it is done or this moment has passed, one step at least. Returns the last step. */
export function sliceOf<P, T>(
  work: Iterator<P, T, void>,
  endMs: number,
  monotonicMs: () => number,
): IteratorResult<P, T> {
  for (;;) {
    const step = work.next();
    if (step.done || monotonicMs() >= endMs) return step;
  }
}
