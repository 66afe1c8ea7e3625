/** One measured number. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "times" | "requests" | "KB" | "MB" | "tokens" | "frames" | "rows" | "";
  /** How far several measurements vary; absent for what does not vary, such as a count. */
  readonly spread?: Spread;
  /** The target. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** How it was measured. */
  readonly note?: string;
}

/** The middle half of the measurements: from the first quartile to the third. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

/** `not sure`: the measurements vary by more than the target is away. */
export type Verdict = "yes" | "no" | "not sure";

/** Whether the figure meets its target; undefined if it has none. */
export function verdictOn({ value, spread, atMost, atLeast }: Omit<Figure, "what">): Verdict | undefined {
  if (atMost === undefined && atLeast === undefined) return undefined;
  const meets = (one: number) => one <= (atMost ?? Infinity) && one >= (atLeast ?? -Infinity);
  const values = spread ? [spread.low, value, spread.high] : [value];
  if (values.every(meets)) return "yes";
  return values.some(meets) ? "not sure" : "no";
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
