/** One measured number. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "times" | "requests" | "MB" | "tokens";
  /** What it should reach, or how it was taken. */
  readonly note?: string;
}

/** Milliseconds that the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle of several runs: one slow run of a busy machine does not count. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(work));
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}
