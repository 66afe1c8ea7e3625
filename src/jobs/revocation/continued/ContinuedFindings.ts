import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { DescribedToken } from "../plan/RevocationPlan";

/** What is left of an unfinished revocation. Each token of its plan is counted exactly once. */
export interface ContinuedFindings {
  readonly total: number;
  /** The tokens their owner still has, expired ones included: a preview chooses from them. */
  readonly left: TokenColumns;
  readonly gone: readonly DescribedToken[];
  /** Tokens that belong to someone other than the plan says. */
  readonly elsewhere: number;
  /** Ids found in no list, no scan and no step of the journal. */
  readonly unknown: number;
  /** Tokens whose owner could not be read. */
  readonly unread: number;
  readonly unreadOwners: number;
  /** Why the first of those owners could not be read. */
  readonly whyUnread: unknown;
  /** False if an owner of what is left is known only by descriptor, so names and email addresses cannot be compared. */
  readonly areOwnersKnown: boolean;
  readonly at: Date;
}
