import { Fifo } from "./Fifo";

/** Consecutive events that wait may be merged into one. */
export interface Merging<T> {
  belongTogether(first: T, second: T): boolean;
  merge(first: T, rest: readonly T[]): T;
}

/** Turns pushes into an async iteration, so that work in several lanes can report through one generator. */
export class EventQueue<T> implements AsyncIterable<T> {
  private readonly waiting = new Fifo<T>();
  private wake: (() => void) | undefined;
  private isClosed = false;
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly merging?: Merging<T>) {}

  push(event: T): void {
    this.waiting.push(event);
    this.wake?.();
  }

  close(): void {
    this.isClosed = true;
    this.wake?.();
  }

  /** Ends the iteration with this error, after what was pushed before. */
  fail(error: unknown): void {
    this.failure = { error };
    this.close();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    while (true) {
      for (let next = this.next(); next !== undefined; next = this.next()) yield next;
      if (this.failure) throw this.failure.error;
      if (this.isClosed) return;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  private next(): T | undefined {
    const first = this.waiting.take();
    if (first === undefined || !this.merging) return first;
    const { belongTogether, merge } = this.merging;
    const rest: T[] = [];
    // Merged in one go: merging one at a time would copy the merged part again each time.
    for (let next = this.waiting.peek(); next !== undefined; next = this.waiting.peek()) {
      if (!belongTogether(first, next)) break;
      rest.push(next);
      this.waiting.take();
    }
    return rest.length > 0 ? merge(first, rest) : first;
  }
}
