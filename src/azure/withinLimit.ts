interface Limit {
  /** Ends the waiting with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** What the waiting ends with when the time is over. */
  late(): Error;
}

/**
 * Waits for work that may never end: for so many milliseconds, or until the signal aborts. The work gets a signal that aborts at
 * the same moment, to stop what it can.
 */
export async function withinLimit<T>(
  limitMs: number,
  work: (signal: AbortSignal) => Promise<T>,
  { signal, late }: Limit,
): Promise<T> {
  signal?.throwIfAborted();
  const end = new AbortController();
  const onAbort = () => end.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  const timer = setTimeout(() => end.abort(late()), limitMs);
  const ended = new Promise<never>((_, reject) => {
    end.signal.addEventListener("abort", () => reject(end.signal.reason));
  });
  try {
    return await Promise.race([ended, work(end.signal)]);
  } catch (error) {
    // The network's own words for an abort are not the reason of it.
    end.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
