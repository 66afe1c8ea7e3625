import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { DescribedToken } from "../plan/RevocationPlan";

/** What is left of an unfinished revocation. Every token of its plan is counted in one place, once. */
export interface ContinuedFindings {
  readonly total: number;
  /** Those that their owner still has, expired ones too: a preview chooses from them. */
  readonly left: TokenColumns;
  readonly gone: readonly DescribedToken[];
  /** Tokens that belong to another person than the plan says. */
  readonly elsewhere: number;
  /** Ids that no list, no scan and no step of the journal has. */
  readonly unknown: number;
  /** Tokens whose owner could not be read. */
  readonly unread: number;
  readonly unreadOwners: number;
  /** Why the first of them could not. */
  readonly whyUnread: unknown;
  /** False when who owns what is left is known by descriptor only, so that a name or mail address tells nothing. */
  readonly areOwnersKnown: boolean;
  readonly at: Date;
}
