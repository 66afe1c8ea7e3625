import type { FailureKind } from "./Failure";

/** Milliseconds before each further try, for each kind of failure: as many tries as there are numbers. */
export type RetryPolicy = Readonly<Record<FailureKind, readonly number[]>>;

/** The gate holds all requests after a 429, so that nothing needs to be waited for here. */
const throttled = [0, 0, 0, 0, 0];

const never: RetryPolicy = {
  throttled: [],
  signedOut: [],
  offline: [],
  unexpected: [],
  forbidden: [],
  missing: [],
  refused: [],
};

/** How often a request is sent again. The kinds are counted apart: see `Tries`. */
export const retryPolicies = {
  /** A read does no harm when it is sent twice. After `signedOut` the next request asks for a fresh session. */
  reading: { ...never, throttled, signedOut: [0], offline: [1_000, 2_000], unexpected: [1_000, 2_000] },
  /** One look at an owner's list in a verification, which has further looks for everything else. */
  looking: { ...never, throttled },
  /** Only what the service certainly did not do is sent again. */
  sending: { ...never, throttled },
} satisfies Readonly<Record<string, RetryPolicy>>;

/** Whether the same request may well succeed a minute later. */
export const mayPassLater: Readonly<Record<FailureKind, boolean>> = {
  throttled: true,
  signedOut: true,
  offline: true,
  unexpected: true,
  forbidden: false,
  missing: false,
  refused: false,
};
