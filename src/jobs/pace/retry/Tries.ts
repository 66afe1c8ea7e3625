import type { FailureKind } from "../Failure";
import type { RetryPolicy } from "./retryPolicies";

/** Counts how often one request has failed, each kind of failure separately. */
export class Tries {
  private readonly failures = new Map<FailureKind, number>();

  constructor(private readonly policy: RetryPolicy) {}

  /** Counts a failure. Milliseconds until the next try, or `undefined` to give up. */
  failed(kind: FailureKind): number | undefined {
    const before = this.failures.get(kind) ?? 0;
    this.failures.set(kind, before + 1);
    return this.policy[kind][before];
  }
}
