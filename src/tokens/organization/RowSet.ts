/**
 * Some rows of a table, as one byte for each row: half a million are chosen as quickly as one, which takes a set of
 * numbers a second. It never changes.
 */
export class RowSet implements Iterable<number> {
  static readonly none = new RowSet(new Uint8Array(0), 0);

  private constructor(
    private readonly marks: Uint8Array,
    readonly size: number,
  ) {}

  static of(rows: Iterable<number>): RowSet {
    return RowSet.none.with([Uint32Array.from(rows)]);
  }

  /** The rows whose byte is 1; `size` says how many there are. The bytes belong to the set from now on. */
  static ofMarks(marks: Uint8Array, size: number): RowSet {
    return new RowSet(marks, size);
  }

  has(row: number): boolean {
    return this.marks[row] === 1;
  }

  /** Whether it has all rows of the other. */
  isSupersetOf(other: RowSet): boolean {
    if (other === this) return true;
    if (other.size > this.size) return false;
    for (let row = 0; row < other.marks.length; row++) {
      if (other.marks[row] === 1 && this.marks[row] !== 1) return false;
    }
    return true;
  }

  /** The rows of both: the other set itself if it has them all. */
  union(other: RowSet): RowSet {
    return other.isSupersetOf(this) ? other : this.with([other.toRows()]);
  }

  /** The same and these. */
  with(parts: readonly Uint32Array[]): RowSet {
    let length = this.marks.length;
    for (const rows of parts) for (const row of rows) if (row >= length) length = row + 1;
    const marks = new Uint8Array(length);
    marks.set(this.marks);
    let { size } = this;
    for (const rows of parts) {
      for (const row of rows) {
        if (marks[row] === 0) size++;
        marks[row] = 1;
      }
    }
    return new RowSet(marks, size);
  }

  without(rows: Uint32Array): RowSet {
    const marks = this.marks.slice();
    let { size } = this;
    for (const row of rows) {
      if (marks[row] !== 1) continue;
      marks[row] = 0;
      size--;
    }
    return new RowSet(marks, size);
  }

  /** Those that pass the test: the very same set if all do. */
  where(fits: (row: number) => boolean): RowSet {
    const others = this.toRows().filter((row) => !fits(row));
    return others.length === 0 ? this : this.without(others);
  }

  /** In the order of the table. */
  toRows(): Uint32Array {
    const rows = new Uint32Array(this.size);
    let count = 0;
    for (let row = 0; count < this.size; row++) if (this.marks[row] === 1) rows[count++] = row;
    return rows;
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.toRows().values();
  }
}
