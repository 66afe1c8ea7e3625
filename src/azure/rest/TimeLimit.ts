/** What `TimeLimit` needs to know of a piece of work. */
interface Work<T> {
  /** Ends the wait with its reason, until the work says that it has left. */
  readonly signal?: AbortSignal | undefined;
  /** The error to end with when time is up. */
  late(): Error;
  begin(wait: Wait): Promise<T>;
}

/** One piece of work that is waited for. */
export interface Wait {
  /** Aborts when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Time starts again. @throws the reason, if nobody waits any more */
  startOver(): void;
  /** The signal of whoever asked no longer ends the wait. */
  ignoreAbort(): void;
}

interface Waiting {
  readonly end: AbortController;
  dueAt: number;
  late(): Error;
}

/**
 * Waits for work that may never end, like `withinLimit`, but for many pieces at once that all have the same time: one
 * timer serves them all, since they are due in the order in which they began.
 */
export class TimeLimit {
  /** In the order in which they are due. */
  private readonly waiting = new Set<Waiting>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly limitMs: number) {}

  async over<T>({ signal, late, begin }: Work<T>): Promise<T> {
    signal?.throwIfAborted();
    const end = new AbortController();
    const one = { end, dueAt: 0, late };
    const onAbort = () => end.abort(signal?.reason);
    signal?.addEventListener("abort", onAbort);
    const ignoreAbort = () => signal?.removeEventListener("abort", onAbort);
    const startOver = () => {
      end.signal.throwIfAborted();
      this.begin(one);
    };
    this.begin(one);
    try {
      return await new Promise<T>((resolve, reject) => {
        end.signal.onabort = () => reject(end.signal.reason);
        begin({ signal: end.signal, startOver, ignoreAbort }).then(resolve, reject);
      });
    } catch (error) {
      // The network's own message for an abort is not the reason for it.
      end.signal.throwIfAborted();
      throw error;
    } finally {
      this.stop(one);
      ignoreAbort();
    }
  }

  private begin(one: Waiting): void {
    one.dueAt = performance.now() + this.limitMs;
    this.waiting.delete(one);
    this.waiting.add(one);
    this.timer ??= setTimeout(this.onTime, this.limitMs);
  }

  private stop(one: Waiting): void {
    this.waiting.delete(one);
    if (this.waiting.size > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private readonly onTime = (): void => {
    this.timer = undefined;
    const now = performance.now();
    for (const one of this.waiting) {
      if (one.dueAt > now) {
        this.timer = setTimeout(this.onTime, one.dueAt - now);
        return;
      }
      this.waiting.delete(one);
      one.end.abort(one.late());
    }
  };
}
