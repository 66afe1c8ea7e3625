import type { Surroundings } from "../Surroundings";

type Given = Pick<Surroundings, "input" | "signal">;

/** All of standard input as text; `undefined` if it is longer than `mostBytes`. Rejects when the signal aborts. */
export async function readInput(given: Given, mostBytes: number): Promise<string | undefined> {
  const bytes = await readInputBytes(given, mostBytes);
  return bytes && new TextDecoder().decode(bytes);
}

/** The same in bytes. */
export async function readInputBytes(
  { input, signal }: Given,
  mostBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of untilAborted(input, signal)) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Whoever is to type something may stop the program instead. */
async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
  });
  // Nobody may be waiting for it any more.
  stopped.catch(() => undefined);
  const iterator = source[Symbol.asyncIterator]();
  try {
    signal.throwIfAborted();
    for (;;) {
      const { done, value } = await Promise.race([iterator.next(), stopped]);
      if (done === true) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
