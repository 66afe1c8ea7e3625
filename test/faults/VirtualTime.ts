interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** After this many looks with nothing to do and nothing finished, some promise will never settle. */
const looksBeforeHang = 200;
/** None of our work takes this long, whatever fails: it must be going round in circles. */
const longestMs = 14 * 86_400_000;

/**
 * A clock that stands still while anything can proceed, then jumps to the next moment that something waits for. While
 * it runs it replaces `setTimeout` and `performance.now`, so that time limits pass in virtual time too.
 */
export class VirtualTime {
  private readonly timers = new Map<number, Timer>();
  private latestTimer = 0;

  /** By how much somebody has set the wall clock. */
  private setMs = 0;

  constructor(private ms: number) {}

  readonly now = (): Date => new Date(this.ms + this.setMs);

  readonly monotonicMs = (): number => this.ms;

  /** Sets the wall clock forward, or back by a negative number. */
  setClock(milliseconds: number): void {
    this.setMs += milliseconds;
  }

  readonly sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => void this.setTimeout(resolve, milliseconds));

  /** As `src/jobs/pace/wait`. */
  readonly wait = (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    if (milliseconds <= 0 || signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        this.clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const timer = this.setTimeout(done, milliseconds);
      signal?.addEventListener("abort", done);
    });
  };

  /** Runs the work to its end, however long that takes in virtual time. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
    const realNow = performance.now;
    Object.assign(globalThis, { setTimeout: this.setTimeout, clearTimeout: this.clearTimeout });
    performance.now = this.monotonicMs;
    try {
      const end = new AbortController();
      const result = work().finally(() => end.abort());
      // The result is awaited below; until then a rejection must not count as unhandled.
      result.catch(() => undefined);
      await this.passUntil(end.signal);
      return await result;
    } finally {
      Object.assign(globalThis, real);
      performance.now = realNow;
    }
  }

  private async passUntil(end: AbortSignal): Promise<void> {
    const latest = this.ms + longestMs;
    for (let idle = 0; idle < looksBeforeHang && this.ms < latest;) {
      await quiet();
      if (end.aborted) return;
      idle = this.ringNext() ? 0 : idle + 1;
    }
    if (this.ms >= latest) throw new Error("It does not end: two weeks of virtual time have passed.");
    throw new Error("It hangs: nothing is under way, nothing is waited for, and it is not done.");
  }

  private ringNext(): boolean {
    const next = Math.min(...[...this.timers.values()].map(({ at }) => at));
    if (next === Infinity) return false;
    this.ms = Math.max(this.ms, next);
    for (const [id, { at, ring }] of [...this.timers]) {
      if (at <= this.ms && this.timers.delete(id)) ring();
    }
    return true;
  }

  private readonly setTimeout = (ring: () => void, milliseconds = 0): number => {
    this.timers.set(++this.latestTimer, { at: this.ms + milliseconds, ring });
    return this.latestTimer;
  };

  private readonly clearTimeout = (id: number | undefined): void => {
    if (id !== undefined) this.timers.delete(id);
  };
}

/** Resolves once everything that can proceed without time passing has done so. */
export async function quiet(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}
