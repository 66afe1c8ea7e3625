/** Milliseconds of writing between two looks at what the person does. */
const turnMs = 12;

/** All parts of a text as pieces of a file. A file made of long texts in one step would hold up the page for a second. */
export function* piecesOf(parts: Iterable<string>): Generator<Blob, void> {
  for (const part of parts) yield new Blob([part]);
}

/**
 * All parts of a text, written without the page standing still. `onPart` hears how many parts there are so far, once a
 * turn. `undefined` if it was cancelled.
 */
export async function writeParts<T>(
  parts: Iterator<T, void>,
  onPart: (count: number) => void,
  signal: AbortSignal,
): Promise<T[] | undefined> {
  const written: T[] = [];
  let turnEnds = performance.now() + turnMs;
  for (let next = parts.next(); !next.done; next = parts.next()) {
    written.push(next.value);
    if (performance.now() < turnEnds) continue;
    onPart(written.length);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    turnEnds = performance.now() + turnMs;
  }
  return written;
}
