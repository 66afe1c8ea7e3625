/** Time as a job sees it. */
export interface Clock {
  /** The wall clock, for dates that are shown or kept. */
  now(): Date;
  /** Milliseconds since any fixed moment, for durations: unlike the wall clock, nobody can set it back. */
  monotonicMs(): number;
  /** Resolves after so many milliseconds, or early when the signal aborts. Never rejects. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
