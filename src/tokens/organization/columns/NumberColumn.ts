type Numbers = Float64Array | Uint32Array | Uint8Array;

/** The array behind a column, to read only. It is longer than the column. */
export type ReadonlyNumbers<T extends Numbers> = ArrayLike<number> & Pick<T, "byteLength" | "slice">;

/** A column as everybody but the table sees it. */
export type ReadonlyNumberColumn<T extends Numbers> = Pick<NumberColumn<T>, "at" | "raw">;

/** A column of numbers that grows by doubling. */
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

  /** Makes room for so many more numbers. Throws a RangeError where the memory has none, and nothing is changed. */
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

  /** Throws a RangeError where there is no such row. */
  set(row: number, value: number): void {
    this.at(row);
    this.values[row] = value;
  }

  /** For tight loops up to the table's length. The array is another one after the column has grown. */
  get raw(): ReadonlyNumbers<T> {
    return this.values;
  }
}
