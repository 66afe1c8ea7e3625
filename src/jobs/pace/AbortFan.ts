/**
 * Gives each piece of work its own signal that aborts together with the given one, through a single listener.
 * Otherwise each of many lanes would add a listener to the same signal, and Node reports more than ten as a
 * leak.
 */
export class AbortFan {
  private readonly branches = new Set<AbortController>();
  /** Of work that has ended: a scan of many people would otherwise make one for each of them. */
  private readonly unused: AbortController[] = [];

  constructor(private readonly signal?: AbortSignal) {
    signal?.addEventListener("abort", () => this.branches.forEach((branch) => branch.abort()), {
      once: true,
    });
  }

  get isAborted(): boolean {
    return this.signal?.aborted ?? false;
  }

  async over<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const branch = this.unused.pop() ?? new AbortController();
    if (this.isAborted) branch.abort();
    this.branches.add(branch);
    try {
      return await work(branch.signal);
    } finally {
      this.branches.delete(branch);
      if (!branch.signal.aborted) this.unused.push(branch);
    }
  }
}
