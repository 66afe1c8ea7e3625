/** Time for a job. */
export interface Clock {
  /** The wall clock, for dates that are shown or stored. */
  now(): Date;
  /** Milliseconds since any fixed moment, for durations: unlike the wall clock, nobody can set it back. */
  monotonicMs(): number;
  /** Resolves after this many milliseconds, or early when the signal aborts. Never rejects. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
