const windowMs = 30_000;
const mostSamples = 120;

/** How fast a count has grown over the last half minute. */
export class Rate {
  private readonly samples: { readonly at: number; readonly count: number }[] = [];

  /** Takes a moment in milliseconds and the count so far. */
  note(at: number, count: number): void {
    this.samples.push({ at, count });
    const isOld = () => (this.samples[1]?.at ?? Infinity) < at - windowMs;
    while (isOld() || this.samples.length > mostSamples) this.samples.shift();
  }

  /** `undefined` until there is enough to calculate it from. */
  get perSecond(): number | undefined {
    const first = this.samples[0];
    const last = this.samples.at(-1);
    if (!first || !last || last.at <= first.at) return undefined;
    return ((last.count - first.count) * 1000) / (last.at - first.at);
  }
}
