import { packHash } from "./packHash";
import { bytesPerHash, storedHash } from "./storedHash";

/** The read-only view of a column of hashes; only the table may change one. */
export type ReadonlyHashColumn = Omit<HashColumn, "push" | "extend" | "reserve">;

/**
 * Stores each hash of a secret (C3ID) as 15 bytes instead of 20 characters. A row without one is all zeros, and rows
 * after the last hash take no room: a table to which the service gives no hashes costs nothing here.
 */
export class HashColumn {
  private bytes = new Uint8Array(0);
  private rows = 0;
  private hashes = 0;

  get length(): number {
    return this.rows;
  }

  /** Number of rows with a hash. */
  get hashCount(): number {
    return this.hashes;
  }

  /** What the column takes in memory, in bytes. */
  get byteLength(): number {
    return this.bytes.byteLength;
  }

  /**
   * Takes 20 characters of base64, in the alphabet for addresses too. Any other text is not a hash and counts as none.
   * Throws a RangeError, with nothing changed, if there is not enough memory.
   */
  push(hash: string | undefined): void {
    const packed = hash === undefined ? undefined : packHash(hash);
    if (packed !== undefined) {
      this.reserve(1);
      this.bytes.set(packed, this.rows * bytesPerHash);
      this.hashes++;
    }
    this.rows++;
  }

  /**
   * Adds rows as `stored` gives them. Throws a RangeError, with nothing changed, if there is not enough memory, or
   * not 15 bytes by row.
   */
  extend(stored: ArrayLike<number> | undefined, rows: number): void {
    if (stored) {
      if (stored.length !== rows * bytesPerHash)
        throw new RangeError(`${stored.length} bytes for ${rows} hashes`);
      this.reserve(rows);
      this.bytes.set(stored, this.rows * bytesPerHash);
      for (let row = 0; row < rows; row++) if (isHash(stored, row)) this.hashes++;
    }
    this.rows += rows;
  }

  /**
   * Makes room for this many more hashes; rows without one need none. Throws a RangeError, with nothing changed, if
   * there is not enough memory.
   */
  reserve(more: number): void {
    const length = (this.rows + more) * bytesPerHash;
    if (length <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(length, 2 * this.bytes.length));
    larger.set(this.bytes);
    this.bytes = larger;
  }

  /** The hash in base64, in the standard alphabet. `undefined` for a row without one. */
  at(row: number): string | undefined {
    return storedHash(this.bytes, row);
  }

  /** The rows with this hash, in either alphabet, in one pass over the bytes. None for a text that is not a hash. */
  rowsOf(hash: string): number[] {
    const wanted = packHash(hash);
    if (wanted === undefined) return [];
    const rows: number[] = [];
    for (let row = 0; row < this.rows; row++) if (this.holds(row, wanted)) rows.push(row);
    return rows;
  }

  /** A copy of these rows to keep: 15 bytes by row. `undefined` if none of them has a hash. */
  stored(start: number, end: number): Uint8Array | undefined {
    const copy = new Uint8Array((end - start) * bytesPerHash);
    copy.set(this.bytes.subarray(start * bytesPerHash, end * bytesPerHash));
    return copy.some((byte) => byte !== 0) ? copy : undefined;
  }

  private holds(row: number, packed: Uint8Array): boolean {
    const start = row * bytesPerHash;
    // Nearly every other row differs in the first byte.
    for (let at = 0; at < bytesPerHash; at++) {
      if (this.bytes[start + at] !== packed[at]) return false;
    }
    return true;
  }
}

function isHash(stored: ArrayLike<number>, row: number): boolean {
  const start = row * bytesPerHash;
  for (let at = start; at < start + bytesPerHash; at++) if (stored[at] !== 0) return true;
  return false;
}
