/** A mask for each of some values, made when it is first asked for. */
export class LazyMasks<T> {
  private readonly masks: Uint32Array;
  private readonly isMade: Uint8Array;

  constructor(
    private readonly values: Pick<readonly T[], "length" | "at">,
    private readonly make: (value: T) => number,
  ) {
    this.masks = new Uint32Array(values.length);
    this.isMade = new Uint8Array(values.length);
  }

  /** 0 if there is no such value. */
  at(index: number): number {
    if (this.isMade[index] === 0) {
      const value = this.values.at(index);
      this.masks[index] = value === undefined ? 0 : this.make(value);
      this.isMade[index] = 1;
    }
    return this.masks[index] ?? 0;
  }
}
