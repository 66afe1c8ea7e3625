interface Limit {
  /** Ends the wait with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** The error to end with when time is up. */
  late(): Error;
}

/**
 * Waits for work that may never end: for this many milliseconds, or until the signal aborts. The work gets a
 * signal that aborts at the same moment, to stop what it can.
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
    // The network's own message for an abort is not the reason for it.
    end.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
