import type { Texts } from "../../../tokens/text/TextSet";
import type { PlannedToken } from "../PlannedToken";

/** A planned token, with what a report says about it. */
export interface DescribedToken extends PlannedToken {
  /** Empty if only the ids are known, as in the journal. */
  readonly tokenName: string;
  readonly scopes: readonly string[];
  /** The token's own end. */
  readonly validTo: Date | undefined;
  /** When it would have stopped working: a token for all organizations may end with their retirement, before its own end. */
  readonly effectiveExpiry?: Date | undefined;
  readonly ownerName: string;
  readonly ownerMail: string | undefined;
}

/** What a revocation will revoke, decided once. Runs, journal and report all use it. */
export interface RevocationPlan {
  /** An owner's tokens next to each other, each token once. */
  readonly tokens: readonly DescribedToken[];
  /**
   * Ids of protected tokens that the person explicitly included. They are stored nowhere: a job continued on another
   * visit leaves them out again.
   */
  readonly includedProtected?: Texts;
}
