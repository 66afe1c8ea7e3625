/** An unbroken stretch of the characters of base64, both alphabets: tokens are in such, as they are or encoded. */
export interface Run {
  /** ASCII codes. The reader uses the memory again: read a run before asking for the next. */
  readonly codes: Uint8Array;
  /** Where in the text each was read. A gap between two shows that something was left out there. */
  readonly sources: Uint32Array;
  /** The part of the text that the run was read from, with an escape right before it. */
  readonly from: number;
  readonly to: number;
  /** Something in that part was read as an escape. If it is none, the text says something else as it is. */
  readonly hasEscapes: boolean;
  /** The run began before its first character, or goes on after its last: a long one comes in pieces. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** How surely something begins or ends at a place: in the midst of a run, where something was left out, or at an edge. */
export type Edge = 0 | 1 | 2;

/** The edge before the character at `index`; the end of the run is one too. */
export function edgeAt({ codes, sources, isCutBefore, isCutAfter }: Run, index: number): Edge {
  if (index === 0) return isCutBefore ? 0 : 2;
  if (index === codes.length) return isCutAfter ? 0 : 2;
  if (!isAlphanumeric(codes[index] ?? 0) || !isAlphanumeric(codes[index - 1] ?? 0)) return 2;
  return (sources[index] ?? 0) - (sources[index - 1] ?? 0) > 1 ? 1 : 0;
}

/** `A` to `Z`, `a` to `z` and `0` to `9`. */
export function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}
