/**
 * Gives each piece of work a signal of its own that aborts with the one given here, over a single listener: work in
 * many lanes would otherwise hang a listener each on the one signal, which Node takes for a leak from the eleventh on.
 */
export class AbortFan {
  private readonly branches = new Set<AbortController>();

  constructor(private readonly signal?: AbortSignal) {
    signal?.addEventListener("abort", () => this.branches.forEach((branch) => branch.abort()), {
      once: true,
    });
  }

  get isAborted(): boolean {
    return this.signal?.aborted ?? false;
  }

  async over<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const branch = new AbortController();
    if (this.isAborted) branch.abort();
    this.branches.add(branch);
    try {
      return await work(branch.signal);
    } finally {
      this.branches.delete(branch);
    }
  }
}
