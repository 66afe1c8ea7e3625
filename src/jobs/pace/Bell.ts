/** Lets several listeners wait for the next time something happens, without saying what. */
export class Bell {
  private wake: () => void = () => undefined;
  private coming = this.nextRing();
  private count = 0;

  ring(): void {
    const wake = this.wake;
    this.count++;
    this.coming = this.nextRing();
    wake();
  }

  /** Resolves at the next ring after this call. */
  next(): Promise<void> {
    return this.coming;
  }

  /** How often it has rung. */
  get rings(): number {
    return this.count;
  }

  /** Resolves once it has rung more often than this: at once if a ring was missed in the meantime. */
  after(rings: number): Promise<void> {
    return this.count > rings ? Promise.resolve() : this.coming;
  }

  private nextRing(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}
