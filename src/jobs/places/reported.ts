import { Gate, type GateOptions } from "../pace/Gate";

export interface ReportOptions extends Omit<GateOptions, "firstLanes" | "mostLanes"> {
  /** Milliseconds between two reports; 200 unless given. */
  readonly progressEveryMs?: number;
}

/** Work that goes through a gate, and how far it is. */
interface Reported<T> {
  readonly work: Promise<void>;
  progress(): T;
}

const usualProgressEveryMs = 200;

/**
 * Reports how far the work is, from its beginning; the last report is the result. Rejects as the work does. Leaving the
 * iteration stops it too.
 */
export async function* reported<T>(
  begin: (gate: Gate) => Reported<T>,
  mostLanes: number,
  options: ReportOptions,
): AsyncGenerator<T> {
  const leave = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, leave.signal]) : leave.signal;
  const gate = new Gate({ ...options, mostLanes, signal });
  const over = new AbortController();
  const { work: begun, progress } = begin(gate);
  const work = begun.finally(() => over.abort());
  try {
    while (!over.signal.aborted) {
      const told = gate.changed.rings;
      yield progress();
      // A stop is thrown at the end, not here.
      await Promise.race([gate.changed.after(told), work.catch(() => undefined)]);
      await options.wait(options.progressEveryMs ?? usualProgressEveryMs, over.signal);
    }
    await work;
    yield progress();
  } finally {
    leave.abort();
    await work.catch(() => undefined);
  }
}
