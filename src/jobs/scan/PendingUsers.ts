import type { Owner } from "../../tokens/organization/OwnedToken";

/** People whose tokens are still to be read, first come first served. */
export class PendingUsers {
  private queue: Owner[] = [];
  private head = 0;

  get size(): number {
    return this.queue.length - this.head;
  }

  push(owner: Owner): void {
    this.queue.push(owner);
  }

  take(): Owner | undefined {
    const owner = this.queue[this.head];
    if (owner === undefined) return undefined;
    this.head++;
    // Drops what was taken now and then, instead of moving the whole queue each time.
    if (this.head > 1000 && 2 * this.head > this.queue.length) {
      this.queue = this.queue.slice(this.head);
      this.head = 0;
    }
    return owner;
  }

  /** Those who wait, without taking them. */
  list(): readonly Owner[] {
    return this.queue.slice(this.head);
  }
}
