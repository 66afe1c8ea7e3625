const sliceMs = 1_000;

/**
 * How many things happened within a window that ends now, to the second. Stores one number per second,
 * however many things there are.
 */
export class SlidingCount {
  private slices: { readonly endMs: number; count: number }[] = [];
  private total = 0;

  constructor(private readonly windowMs: number) {}

  add(nowMs: number): void {
    const last = this.slices.at(-1);
    if (last && nowMs < last.endMs) last.count++;
    else this.slices.push({ endMs: nowMs + sliceMs, count: 1 });
    this.total++;
  }

  at(nowMs: number): number {
    for (let first = this.slices[0]; first && first.endMs + this.windowMs <= nowMs; first = this.slices[0]) {
      this.total -= first.count;
      this.slices.shift();
    }
    return this.total;
  }

  /** Milliseconds until fewer than this many are left in the window, if nothing more happens. */
  msUntilBelow(limit: number, nowMs: number): number {
    let left = this.at(nowMs);
    for (const { endMs, count } of this.slices) {
      if (left < limit) break;
      left -= count;
      if (left < limit) return endMs + this.windowMs - nowMs;
    }
    return 0;
  }
}
