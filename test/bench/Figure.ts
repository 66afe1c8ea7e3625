/** One measured number. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "times" | "requests" | "KB" | "MB" | "tokens" | "frames" | "rows" | "";
  /** The target. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** How it was measured. */
  readonly note?: string;
}

/** Whether the figure meets its target; undefined if it has none. */
export function isReached({ value, atMost, atLeast }: Figure): boolean | undefined {
  if (atMost === undefined && atLeast === undefined) return undefined;
  return value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity);
}

/** Milliseconds that the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median of several runs: one slow run on a busy machine does not count. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(work));
  return middleOf(times);
}

export function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
