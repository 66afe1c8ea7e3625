type Numbers = Float64Array | Uint32Array | Uint8Array;

/** The array behind a column, read-only and longer than the column. */
export type ReadonlyNumbers<T extends Numbers> = ArrayLike<number> & Pick<T, "byteLength" | "slice">;

/** The read-only view of a column; only the table may change one. */
export type ReadonlyNumberColumn<T extends Numbers> = Pick<NumberColumn<T>, "at" | "raw">;

/** A column of numbers that doubles its space when it grows. */
export class NumberColumn<T extends Numbers> {
  private count = 0;
  private values: T;

  constructor(private readonly make: (length: number) => T) {
    this.values = make(1024);
  }

  push(value: number): void {
    this.reserve(1);
    this.values[this.count++] = value;
  }

  /**
   * Makes room for this many more numbers. Throws a RangeError, with nothing changed, if there is not enough
   * memory.
   */
  reserve(more: number): void {
    const length = this.count + more;
    if (length <= this.values.length) return;
    const larger = this.make(Math.max(length, 2 * this.values.length));
    larger.set(this.values);
    this.values = larger;
  }

  at(row: number): number {
    const value = this.values[row];
    if (value === undefined || row >= this.count) throw new RangeError(`No row ${row} among ${this.count}`);
    return value;
  }

  /** Throws a RangeError if there is no such row. */
  set(row: number, value: number): void {
    this.at(row);
    this.values[row] = value;
  }

  /** For tight loops up to the table's length. Growing the column replaces the array. */
  get raw(): ReadonlyNumbers<T> {
    return this.values;
  }
}
