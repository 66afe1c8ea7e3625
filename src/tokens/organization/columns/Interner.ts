import { TextSet } from "../../text/TextSet";

/** Gives equal values the same small number, so a column full of repeats holds only numbers. */
export class Interner<T> {
  private readonly keys = new TextSet();
  private readonly values: T[] = [];

  constructor(private readonly keyOf: (value: T) => string) {}

  get distinct(): readonly T[] {
    return this.values;
  }

  indexOf(value: T): number {
    const index = this.keys.add(this.keyOf(value));
    if (index === this.values.length) this.values.push(value);
    return index;
  }

  /** Like `indexOf`, but a later value replaces an equal earlier one. */
  replace(value: T): number {
    const index = this.indexOf(value);
    this.values[index] = value;
    return index;
  }

  /** The value that is equal to this one, if any. */
  known(value: T): T | undefined {
    return this.values[this.keys.placeOf(this.keyOf(value))];
  }

  at(index: number): T {
    const value = this.values[index];
    if (value === undefined) throw new RangeError(`No interned value ${index} among ${this.values.length}`);
    return value;
  }
}
