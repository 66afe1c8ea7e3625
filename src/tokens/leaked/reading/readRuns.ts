import { isInvisible } from "./isInvisible";
import { readSign } from "./readSign";
import { isAlphanumeric, type Run } from "./Run";
import { RunBuffer } from "./RunBuffer";
import { skipBreak } from "./skipBreak";

/** As it is, or with escapes resolved and lines joined. Invisible characters are left out either way. */
export type Reading = "plain" | "unwrapped";

/**
 * The runs of a text that have at least so many characters in some reading, in their order; a very long one in pieces
 * that overlap.
 * Takes time in proportion to the text, whatever is in it, and memory for one piece.
 */
export function* readRuns(text: string, reading: Reading, leastLength: number): Generator<Run> {
  const run = new RunBuffer(text.length);
  let at = 0;
  while (at < text.length) {
    if (run.isFull) {
      yield run.read(true);
      run.keepEnd();
    }
    const code = text.charCodeAt(at);
    if (isBase64(code)) {
      run.add(code, at, at + 1);
      at++;
      continue;
    }
    const sign = reading === "plain" ? { code, end: at + 1 } : readSign(text, at);
    if (sign.end - at > 1) run.noteEscape(at, sign.end);
    if (isBase64(sign.code)) run.add(sign.code, at, sign.end);
    const isEdge = run.length > 0 && !isBase64(sign.code) && !isInvisible(sign.code);
    const gap = isEdge && reading === "unwrapped" ? skipBreak(text, at) : undefined;
    if (gap?.hasEscapes) run.noteEscape(at, gap.end);
    if (isEdge && !gap?.isLineBreak) {
      if (run.longestReading >= leastLength) yield run.read(false);
      run.clear();
    }
    at = Math.max(sign.end, gap?.end ?? 0);
  }
  if (run.longestReading >= leastLength) yield run.read(false);
}

/** Of either alphabet: `+` and `/`, or `-` and `_`. */
function isBase64(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2b || code === 0x2f || code === 0x2d || code === 0x5f;
}
