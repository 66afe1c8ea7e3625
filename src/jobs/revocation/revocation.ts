import type { Failure } from "../pace/Failure";
import type { Patience } from "../pace/patience";

/** A token that is to be revoked, and the person whose list tells whether it is gone. */
export interface PlannedToken {
  readonly authorizationId: string;
  /** Subject descriptor; any fixed text where there is but one owner. */
  readonly owner: string;
}

/**
 * How far one token has come: `planned -> sent -> accepted -> gone`, or an end that is not gone.
 * `stillListed`: the service accepted, and lists it as active all the same.
 * `refused`: it is known to be active still, for this reason. `unknown`: nobody can say, for this reason.
 */
export type Progress =
  | { readonly state: "planned" | "sent" | "accepted" | "gone" | "stillListed" }
  | { readonly state: "refused" | "unknown"; readonly why: Failure };

export type RevocationState = Progress["state"];

export const revocationStates: readonly RevocationState[] = [
  "planned",
  "sent",
  "accepted",
  "gone",
  "stillListed",
  "refused",
  "unknown",
];

/** One step of one or more tokens. */
export interface RevocationEvent {
  readonly authorizationIds: readonly string[];
  readonly progress: Progress;
  readonly at: Date;
}

/** What the job needs from outside. */
export interface RevocationDoor {
  /** How many tokens one request takes. */
  readonly batchSize: number;
  /** Resolves when the service accepted all of them. Rejects with an error that has a `kind`. */
  revoke(authorizationIds: readonly string[]): Promise<void>;
  /** Ids of the owner's tokens that the service lists as active. */
  listActive(owner: string): Promise<ReadonlySet<string>>;
}

export interface RevocationOptions {
  /** Stops sending. What was sent is still verified. */
  readonly signal?: AbortSignal;
  readonly now: () => Date;
  /** Some of the plan may have been sent before: list first, and send only what is listed still. */
  readonly isRetry?: boolean;
  /** Of a retry: ids of tokens that the run before is known not to have revoked. */
  readonly untouched?: ReadonlySet<string>;
  /** Waits; resolves early when the signal aborts. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Most requests under way at once. */
  readonly mostLanes?: number;
  /** `usualPatience` unless told. */
  readonly patience?: Patience;
}
