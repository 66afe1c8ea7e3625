import type { FailureKind } from "./Failure";
import { mayPassLater, retryPolicies } from "./retryPolicies";

/** How long a revocation looks before it says that it does not know, or that a token is listed still. */
export interface Patience {
  /** Milliseconds before each look at a list, the first look included. It can take the service up to one hour. */
  readonly looksMs: readonly number[];
  /** Milliseconds before each further look where a list could not be read, as when the connection is gone for a while. */
  readonly outagesMs: readonly number[];
}

export const usualPatience: Patience = { looksMs: [0, 1_000, 4_000, 15_000], outagesMs: [30_000, 60_000] };

/** How often a request is sent that is answered with 429 each time. */
export const mostThrottledTries = retryPolicies.sending.throttled.length + 1;

export function mayPass(kind: FailureKind): boolean {
  return mayPassLater[kind];
}
