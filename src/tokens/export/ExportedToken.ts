import type { RiskKind } from "../token/risk";
import type { TokenStatus } from "../token/statusOf";

/** Whose token it is, as far as that is known. */
export interface ExportedOwner {
  /** Azure DevOps' subject descriptor. */
  readonly owner: string;
  readonly ownerName: string;
  readonly ownerMail: string;
  /** An ISO date, `never`, or empty if it is not known. */
  readonly ownerLastSignInUtc: string;
}

/** A token as an export writes it: names, but no secret. Dates are ISO texts, empty if not known. */
export interface ExportedToken extends Partial<ExportedOwner> {
  readonly authorizationId: string;
  readonly name: string;
  readonly status: TokenStatus;
  /** When it stops working: its own end, or the retirement of tokens for all organizations if that comes first. */
  readonly endsAtUtc: string;
  /** Its own end. */
  readonly validToUtc: string;
  readonly createdAtUtc: string;
  readonly scopes: readonly string[];
  /** Most severe first. */
  readonly risks: readonly RiskKind[];
  /** How many organizations it works in, or all that its owner can reach. */
  readonly organizations: number | "all";
}
