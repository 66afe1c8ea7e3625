import type { FailureKind } from "../Failure";

/** Milliseconds before each further try, by kind of failure: one number for each try. */
export type RetryPolicy = Readonly<Record<FailureKind, readonly number[]>>;

/** After a 429 the gate holds back all requests, so there is no need to wait here. */
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

/** How often a request is sent again. Each kind is counted separately: see `Tries`. */
export const retryPolicies = {
  /** Sending a read twice does no harm. After `signedOut` the next request gets a fresh session. */
  reading: { ...never, throttled, signedOut: [0], offline: [1_000, 2_000], unexpected: [1_000, 2_000] },
  /** An owner's list decides what is gone, so it waits even for a connection that is lost for a minute. */
  verifying: {
    ...evenly(aMoment),
    throttled: [...throttled, ...aMinute],
    signedOut: aMinute,
    offline: aMinute,
    unexpected: aMinute,
  },
  /** The person's own list: they are waiting for it. */
  verifyingOwn: { ...evenly([1_000, 4_000]), throttled },
  /** Only what the service certainly did not do is sent again. */
  sending: { ...never, throttled },
} satisfies Readonly<Record<string, RetryPolicy>>;
