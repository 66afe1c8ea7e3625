/** The rate limit's settings. What a call costs and how fast delays grow are not documented. */
export interface ThrottleRules {
  isOn: boolean;
  /** What one person may use within the window, in TSTU. */
  budget: number;
  costOfRequest: number;
  windowSeconds: number;
  /** Requests are blocked from this multiple of the budget. */
  blockedFrom: number;
  /** `rising`: delays grow from none at the budget to the longest at the block. `flat`: the longest at once. */
  delays: "rising" | "flat";
  longestDelayMilliseconds: number;
}

/** What the throttle does to one request. */
export interface Toll {
  readonly delayMilliseconds: number;
  readonly isBlocked: boolean;
  /** Sent, but CORS hides it from pages. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Account {
  readonly entries: { readonly at: number; readonly cost: number }[];
  /** Entries before this one have left the window. */
  first: number;
  used: number;
}

/** From this share of the budget, the headers say what is left. */
const toldFrom = 0.8;

/**
 * The documented rate limit: a budget per user in a sliding window of five minutes. Beyond it, requests are first
 * delayed by up to 30 seconds (and answered with 200 and `Retry-After`), then blocked with 429.
 * https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
 */
export class Throttle implements ThrottleRules {
  isOn = false;
  budget = 200;
  costOfRequest = 1;
  windowSeconds = 300;
  blockedFrom = 1.5;
  delays: ThrottleRules["delays"] = "rising";
  longestDelayMilliseconds = 30_000;
  readonly #now: () => Date;
  readonly #accounts = new Map<string, Account>();

  constructor(now: () => Date, rules: Partial<ThrottleRules> = {}) {
    this.#now = now;
    Object.assign(this, rules);
  }

  /** `undefined` while the throttle is off. */
  charge(userId: string): Toll | undefined {
    if (!this.isOn) return undefined;
    const account = this.#accountOf(userId);
    const excess = account.used / this.budget - 1;
    const isBlocked = excess >= this.blockedFrom - 1;
    if (!isBlocked) {
      account.entries.push({ at: this.#now().getTime(), cost: this.costOfRequest });
      account.used += this.costOfRequest;
    }
    const isOver = excess >= 0;
    const share = this.delays === "flat" ? 1 : Math.min(1, excess / (this.blockedFrom - 1));
    const slowDown = isOver ? share * this.longestDelayMilliseconds : 0;
    return {
      delayMilliseconds: isBlocked ? 0 : Math.round(slowDown),
      isBlocked,
      headers: {
        ...(isOver ? { "Retry-After": String(Math.max(1, Math.ceil(slowDown / 1000))) } : {}),
        ...(excess >= toldFrom - 1 ? this.#limits(account) : {}),
        ...(isOver && !isBlocked ? { "X-RateLimit-Delay": (slowDown / 1000).toFixed(3) } : {}),
      },
    };
  }

  #limits({ used, entries, first }: Account): Record<string, string> {
    const oldest = entries[first]?.at ?? this.#now().getTime();
    return {
      "X-RateLimit-Resource": "emulator/Core",
      "X-RateLimit-Limit": String(this.budget),
      "X-RateLimit-Remaining": String(Math.max(0, Math.floor(this.budget - used))),
      "X-RateLimit-Reset": String(Math.ceil(oldest / 1000) + this.windowSeconds),
    };
  }

  #accountOf(userId: string): Account {
    const account = this.#accounts.get(userId) ?? { entries: [], first: 0, used: 0 };
    this.#accounts.set(userId, account);
    const start = this.#now().getTime() - this.windowSeconds * 1000;
    let oldest = account.entries[account.first];
    for (; oldest && oldest.at <= start; oldest = account.entries[++account.first])
      account.used -= oldest.cost;
    // Trimmed now and then, instead of moving the whole list each time.
    if (account.first > 10_000) {
      account.entries.splice(0, account.first);
      account.first = 0;
    }
    // Adding and subtracting must leave no fraction behind.
    if (account.first === account.entries.length) account.used = 0;
    return account;
  }
}
