import type { Seen } from "../../tokens/audit/Trail";

/** How often something was seen so far. Takes times in any order, in milliseconds since 1970. */
export class SeenCounter {
  private count = 0;
  private firstMs = Infinity;
  lastMs = -Infinity;

  add(atMs: number): void {
    this.count++;
    if (atMs < this.firstMs) this.firstMs = atMs;
    if (atMs > this.lastMs) this.lastMs = atMs;
  }

  /** After at least one `add`. */
  seen(): Seen {
    return { count: this.count, first: new Date(this.firstMs), last: new Date(this.lastMs) };
  }
}
