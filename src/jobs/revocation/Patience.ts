import { retryPolicies, type RetryPolicy } from "../pace/retry/retryPolicies";

/** How long a revocation looks before it says that it does not know, or that a token is still listed. */
export interface Patience {
  /** Milliseconds before each look at a list, the first look included. It can take the service up to one hour. */
  readonly looksMs: readonly number[];
  /** How often a list that cannot be read is asked for again in one look. */
  readonly listing: RetryPolicy;
}

export const usualPatience: Patience = {
  looksMs: [0, 1_000, 4_000, 15_000],
  listing: retryPolicies.verifying,
};

/** The own list shows a revocation at once or not at all. */
export const ownPatience: Patience = { looksMs: [0, 1_000, 4_000], listing: retryPolicies.verifyingOwn };
