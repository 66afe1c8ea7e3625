import type { UnfinishedRevocation } from "./unfinishedRevocation";

/** An unfinished revocation that a person has confirmed again, after its owners were listed. */
export interface Continuation extends UnfinishedRevocation {
  /** Ids that no list had any more, and when that was found. They are never sent. */
  readonly seen: { readonly gone: readonly string[]; readonly at: Date };
  /** Some owners could not be listed: their tokens are not sent, and stay in the journal for another time. */
  readonly isPartial: boolean;
}
