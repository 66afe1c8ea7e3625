import { isGuid } from "../../token/isGuid";

const wordsPerGuid = 4;

/** Ids as they are kept: four words by row, and the ids that are not guids with their rows, counted from the first. */
export interface StoredGuids {
  readonly words: ArrayLike<number>;
  readonly others: readonly (readonly [row: number, id: string])[];
}

/** The read-only view of a column of ids; only the table may change one. */
export type ReadonlyGuidColumn = Omit<GuidColumn, "push" | "extend" | "reserve">;

/**
 * Stores each guid as four 32-bit words instead of 36 characters. An id in any other form, which the service
 * should not send, is kept as text.
 */
export class GuidColumn {
  private words = new Uint32Array(1024 * wordsPerGuid);
  private readonly others = new Map<number, string>();
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(value: string): void {
    this.reserve(1);
    const row = this.count++;
    if (isGuid(value)) pack(value, this.words, row * wordsPerGuid);
    else this.others.set(row, value);
  }

  /**
   * Adds ids as `stored` gives them. Returns false, with nothing changed, if they are not whole. Throws a RangeError,
   * with nothing changed, if there is not enough memory.
   */
  extend({ words, others }: StoredGuids): boolean {
    const rows = words.length / wordsPerGuid;
    const areWhole = others.every(([row, text]) => row >= 0 && row < rows && text !== "" && !isGuid(text));
    if (!Number.isInteger(rows) || !areWhole) return false;
    this.reserve(rows);
    this.words.set(words, this.count * wordsPerGuid);
    for (const [row, text] of others) this.others.set(this.count + row, text);
    this.count += rows;
    return true;
  }

  /** A copy of these rows to keep. */
  stored(start: number, end: number): StoredGuids {
    const others: [number, string][] = [];
    for (let row = start; row < end && this.others.size > 0; row++) {
      const other = this.others.get(row);
      if (other !== undefined) others.push([row - start, other]);
    }
    return { words: this.words.slice(start * wordsPerGuid, end * wordsPerGuid), others };
  }

  /** Makes room for this many more ids. Throws a RangeError, with nothing changed, if there is not enough memory. */
  reserve(more: number): void {
    const length = (this.count + more) * wordsPerGuid;
    if (length <= this.words.length) return;
    const larger = new Uint32Array(Math.max(length, 2 * this.words.length));
    larger.set(this.words);
    this.words = larger;
  }

  /** The guid in lower case. */
  at(row: number): string {
    const other = this.others.get(row);
    if (other !== undefined) return other;
    for (let part = 0, at = 0; part < wordsPerGuid; part++) {
      const word = this.wordAt(row, part);
      for (let shift = 28; shift >= 0; shift -= 4) {
        if (letters[at] === dash) at++;
        letters[at++] = hexDigits.charCodeAt((word >>> shift) & 15);
      }
    }
    return String.fromCharCode(...letters);
  }

  /** The id in this row if it is not a guid, else `undefined`. */
  otherAt(row: number): string | undefined {
    return this.others.get(row);
  }

  /** Whether this row and a row of another column hold the same id, compared without building text. */
  isSame(row: number, column: ReadonlyGuidColumn, otherRow: number): boolean {
    for (let part = 0; part < wordsPerGuid; part++) {
      if (this.wordAt(row, part) !== column.wordAt(otherRow, part)) return false;
    }
    return this.others.get(row) === column.otherAt(otherRow);
  }

  /** 32 bits that equal guids share and different ones seldom do. */
  hashAt(row: number): number {
    let hash = 0;
    for (let part = 0; part < wordsPerGuid; part++) {
      hash = Math.imul(hash ^ this.wordAt(row, part), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash >>> 0;
  }

  /** One of a guid's four words, from the left; 0 if the id is not a guid. */
  wordAt(row: number, part: number): number {
    return this.words[row * wordsPerGuid + part] ?? 0;
  }

  /** The rows that hold this id, ignoring case. */
  rowsOf(value: string): number[] {
    if (!isGuid(value)) return [...this.others].filter(([, other]) => other === value).map(([row]) => row);
    const wanted = new GuidColumn();
    wanted.push(value);
    const rows: number[] = [];
    for (let row = 0; row < this.count; row++) if (this.isSame(row, wanted, 0)) rows.push(row);
    return rows;
  }
}

function pack(guid: string, target: Uint32Array, start: number): void {
  let digits = 0;
  for (let at = 0; at < guid.length; at++) {
    const code = guid.charCodeAt(at);
    if (code === dash) continue;
    const word = start + (digits++ >> 3);
    target[word] = ((target[word] ?? 0) << 4) | digitOf(code);
  }
}

const dash = "-".charCodeAt(0);

/** 0 to 9, a to f and A to F carry their value in the low bits of their code; letters count from one. */
function digitOf(code: number): number {
  return (code & 15) + (code > 57 ? 9 : 0);
}

const hexDigits = "0123456789abcdef";
/** The characters of the guid that is being read: one array for all of them, with its dashes in place. */
const letters = Array.from("00000000-0000-0000-0000-000000000000", (letter) => letter.charCodeAt(0));
