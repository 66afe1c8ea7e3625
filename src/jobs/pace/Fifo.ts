/** First come, first served. Taking an item is cheap however many wait. */
export class Fifo<T> {
  private items: T[] = [];
  private head = 0;

  get size(): number {
    return this.items.length - this.head;
  }

  push(item: T): void {
    this.items.push(item);
  }

  /** The next item, which stays in the queue; `undefined` if nothing waits. */
  peek(): T | undefined {
    return this.items[this.head];
  }

  take(): T | undefined {
    if (this.size === 0) return undefined;
    const item = this.items[this.head++];
    // Drops taken items from time to time, instead of moving the whole queue for each.
    if (this.head > 1000 && 2 * this.head > this.items.length) this.keep(this.items.slice(this.head));
    return item;
  }

  /** The waiting items, without taking them. */
  list(): readonly T[] {
    return this.items.slice(this.head);
  }

  /** Removes and returns every item that matches. */
  drop(isUnwanted: (item: T) => boolean): void {
    this.keep(this.list().filter((item) => !isUnwanted(item)));
  }

  private keep(items: readonly T[]): void {
    this.items = [...items];
    this.head = 0;
  }
}
