import type { Run } from "./Run";

/** Characters of a piece of a run at most. */
export const longestPiece = 65_536;
/** So many of them the next piece repeats: more than a token takes up in any form. */
const repeated = 1024;

/** Where `readRuns` gathers a run, character by character. */
export class RunBuffer {
  private readonly codes: Uint8Array;
  private readonly sources: Uint32Array;
  private size = 0;
  private from = 0;
  private to = 0;
  private hasEscapes = false;
  private isCutBefore = false;
  private escape = { from: -1, end: -1 };

  /** @param longest No run can be longer than this. */
  constructor(longest: number) {
    const capacity = Math.min(longest, longestPiece);
    this.codes = new Uint8Array(capacity);
    this.sources = new Uint32Array(capacity);
  }

  get length(): number {
    return this.size;
  }

  /** How many characters it may have in any reading: what was read as an escape may be letters of it. */
  get longestReading(): number {
    return this.hasEscapes ? Math.max(this.size, this.to - this.from) : this.size;
  }

  get isFull(): boolean {
    return this.size === longestPiece;
  }

  /** Adds a character that was read from `source` up to `end`. */
  add(code: number, source: number, end: number): void {
    if (this.size === 0) this.begin(source);
    this.codes[this.size] = code;
    this.sources[this.size] = source;
    this.size++;
    this.to = end;
  }

  private begin(source: number): void {
    const { from, end } = this.escape;
    this.hasEscapes = source === from || source === end;
    this.from = this.hasEscapes ? from : source;
    this.isCutBefore = false;
  }

  /** Something from `from` up to `end` was read as an escape: in the run that is being gathered, or at the start of the next. */
  noteEscape(from: number, end: number): void {
    this.escape = { from, end };
    this.hasEscapes = true;
  }

  /** What is gathered so far. */
  read(isCutAfter: boolean): Run {
    const { from, to, hasEscapes, isCutBefore } = this;
    const codes = this.codes.subarray(0, this.size);
    const sources = this.sources.subarray(0, this.size);
    return { codes, sources, from, to, hasEscapes, isCutBefore, isCutAfter };
  }

  clear(): void {
    this.size = 0;
  }

  /** Makes room for the next piece of the same run. */
  keepEnd(): void {
    this.codes.copyWithin(0, this.size - repeated, this.size);
    this.sources.copyWithin(0, this.size - repeated, this.size);
    this.size = repeated;
    this.from = this.sources[0] ?? 0;
    this.isCutBefore = true;
  }
}
