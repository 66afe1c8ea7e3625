type Numbers = Float64Array | Uint32Array | Uint8Array;

/** A column of numbers that grows by doubling. */
export class NumberColumn<T extends Numbers> {
  private count = 0;
  private values: T;

  constructor(private readonly make: (length: number) => T) {
    this.values = make(1024);
  }

  push(value: number): void {
    if (this.count === this.values.length) {
      const larger = this.make(2 * this.count);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count++] = value;
  }

  at(row: number): number {
    const value = this.values[row];
    if (value === undefined || row >= this.count) throw new RangeError(`No row ${row} among ${this.count}`);
    return value;
  }

  /** The array behind, longer than the column: read it in tight loops, up to the table's length. */
  get raw(): T {
    return this.values;
  }
}
