/** First come, first served. Taking is cheap however many wait. */
export class Fifo<T> {
  private items: T[] = [];
  private head = 0;

  get size(): number {
    return this.items.length - this.head;
  }

  push(item: T): void {
    this.items.push(item);
  }

  /** The next one, which stays; `undefined` when nobody waits. */
  peek(): T | undefined {
    return this.items[this.head];
  }

  take(): T | undefined {
    if (this.size === 0) return undefined;
    const item = this.items[this.head++];
    // Drops what was taken now and then, instead of moving the whole queue each time.
    if (this.head > 1000 && 2 * this.head > this.items.length) this.keep(this.items.slice(this.head));
    return item;
  }

  /** Those who wait, without taking them. */
  list(): readonly T[] {
    return this.items.slice(this.head);
  }

  /** Takes out everyone of whom this is true. */
  drop(isUnwanted: (item: T) => boolean): void {
    this.keep(this.list().filter((item) => !isUnwanted(item)));
  }

  private keep(items: readonly T[]): void {
    this.items = [...items];
    this.head = 0;
  }
}
