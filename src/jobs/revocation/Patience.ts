import { retryPolicies, type RetryPolicy } from "../pace/retry/retryPolicies";

/** How long a revocation keeps looking before it reports a token as unknown or still listed. */
export interface Patience {
  /** Milliseconds before each look at a list, including the first. The service can take up to an hour. */
  readonly looksMs: readonly number[];
  /** How often one look retries a list that cannot be read. */
  readonly listing: RetryPolicy;
}

export const usualPatience: Patience = {
  looksMs: [0, 1_000, 4_000, 15_000],
  listing: retryPolicies.verifying,
};

/** The person's own list shows a revocation at once or not at all. */
export const ownPatience: Patience = { looksMs: [0, 1_000, 4_000], listing: retryPolicies.verifyingOwn };
