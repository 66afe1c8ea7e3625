/** Turns pushes into an async iteration, so that work in several lanes can report through one generator. */
export class EventQueue<T> implements AsyncIterable<T> {
  private readonly waiting: T[] = [];
  private wake: (() => void) | undefined;
  private isClosed = false;
  private failure: { readonly error: unknown } | undefined;

  /** Two events that wait in a row may become one, where `merge` makes one of them. */
  constructor(private readonly merge: (first: T, second: T) => T | undefined = () => undefined) {}

  push(event: T): void {
    const last = this.waiting.at(-1);
    const merged = last === undefined ? undefined : this.merge(last, event);
    if (merged === undefined) this.waiting.push(event);
    else this.waiting.splice(-1, 1, merged);
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
      for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) yield next;
      if (this.failure) throw this.failure.error;
      if (this.isClosed) return;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}
