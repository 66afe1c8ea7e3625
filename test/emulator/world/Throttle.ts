/** What the throttle does to one request. */
export interface Toll {
  readonly delayMilliseconds: number;
  readonly retryAfterSeconds: number | undefined;
  readonly isBlocked: boolean;
}

const free: Toll = { delayMilliseconds: 0, retryAfterSeconds: undefined, isBlocked: false };

/**
 * The documented rate limit: a budget per user in a sliding window of five minutes; beyond it requests are delayed up to
 * 30 seconds and still answered with 200 and `Retry-After`, then blocked with 429. The cost of a call is not documented,
 * so it is a setting. https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
 */
export class Throttle {
  isOn = false;
  budget = 200;
  costOfRequest = 1;
  windowSeconds = 300;
  /** Requests are blocked from this multiple of the budget on. */
  blockedFrom = 1.5;
  longestDelayMilliseconds = 30_000;
  readonly #now: () => Date;
  readonly #spent = new Map<string, { readonly at: number; readonly cost: number }[]>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  charge(userId: string): Toll {
    if (!this.isOn) return free;
    const now = this.#now().getTime();
    const recent = (this.#spent.get(userId) ?? []).filter(
      (entry) => entry.at > now - this.windowSeconds * 1000,
    );
    const used = recent.reduce((sum, entry) => sum + entry.cost, 0);
    const excess = used / this.budget - 1;
    const isBlocked = excess >= this.blockedFrom - 1;
    if (!isBlocked) recent.push({ at: now, cost: this.costOfRequest });
    this.#spent.set(userId, recent);
    if (excess < 0) return free;
    const share = Math.min(1, excess / (this.blockedFrom - 1));
    return {
      delayMilliseconds: isBlocked ? 0 : Math.round(share * this.longestDelayMilliseconds),
      retryAfterSeconds: Math.max(1, Math.ceil((share * this.longestDelayMilliseconds) / 1000)),
      isBlocked,
    };
  }
}
