/** Gives equal values the same small number, so a column full of repeats holds only numbers. */
export class Interner<T> {
  private readonly indices = new Map<string, number>();
  private readonly values: T[] = [];

  constructor(private readonly keyOf: (value: T) => string) {}

  get distinct(): readonly T[] {
    return this.values;
  }

  indexOf(value: T): number {
    const key = this.keyOf(value);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.indices.set(key, this.values.length);
    return this.values.push(value) - 1;
  }

  /** Like `indexOf`, but a later value replaces an equal earlier one. */
  replace(value: T): number {
    const index = this.indexOf(value);
    this.values[index] = value;
    return index;
  }

  /** The value that is equal to this one, if any. */
  known(value: T): T | undefined {
    const index = this.indices.get(this.keyOf(value));
    return index === undefined ? undefined : this.values[index];
  }

  at(index: number): T {
    const value = this.values[index];
    if (value === undefined) throw new RangeError(`No interned value ${index} among ${this.values.length}`);
    return value;
  }
}
