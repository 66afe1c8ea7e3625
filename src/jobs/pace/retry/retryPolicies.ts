import type { FailureKind } from "../Failure";

/** Milliseconds before each further try, for each kind of failure: as many tries as there are numbers. */
export type RetryPolicy = Readonly<Record<FailureKind, readonly number[]>>;

/** The gate holds all requests after a 429, so that nothing needs to be waited for here. */
const throttled = [0, 0, 0, 0, 0];

const aMoment = [1_000, 4_000, 15_000];
const aMinute = [...aMoment, 30_000, 60_000];

function evenly(delaysMs: readonly number[]): RetryPolicy {
  return {
    throttled: delaysMs,
    signedOut: delaysMs,
    offline: delaysMs,
    unexpected: delaysMs,
    forbidden: delaysMs,
    missing: delaysMs,
    refused: delaysMs,
  };
}

const never = evenly([]);

/** How often a request is sent again. The kinds are counted apart: see `Tries`. */
export const retryPolicies = {
  /** A read does no harm when it is sent twice. After `signedOut` the next request asks for a fresh session. */
  reading: { ...never, throttled, signedOut: [0], offline: [1_000, 2_000], unexpected: [1_000, 2_000] },
  /** An owner's list decides what is gone, so that even a connection that is lost for a minute is sat out. */
  verifying: {
    ...evenly(aMoment),
    throttled: [...throttled, ...aMinute],
    signedOut: aMinute,
    offline: aMinute,
    unexpected: aMinute,
  },
  /** One's own list: somebody is waiting in front of it. */
  verifyingOwn: { ...evenly([1_000, 4_000]), throttled },
  /** Only what the service certainly did not do is sent again. */
  sending: { ...never, throttled },
} satisfies Readonly<Record<string, RetryPolicy>>;
