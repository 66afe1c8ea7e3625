import type { Failure } from "../pace/Failure";
import type { DescribedToken } from "../revocation/plan/RevocationPlan";
import type { RevocationState } from "../revocation/RevocationProgress";

/** What became of one token. Times are from this machine's clock. */
export interface ReportLine extends DescribedToken {
  readonly state: RevocationState;
  readonly why: Failure | undefined;
  readonly sentAt: Date | undefined;
  readonly acceptedAt: Date | undefined;
  /** When it reached its state. */
  readonly stateAt: Date | undefined;
  /** On the protected list, but explicitly included by the person who revoked it. */
  readonly wasProtected: boolean;
}

/** Who revoked, where, when and why. */
export interface ReportHead {
  readonly byId: string;
  readonly byName: string;
  readonly startedAt: Date;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly reason: string;
  /** The filter as written in the host's address. */
  readonly filter: Readonly<Record<string, string>>;
  /** The run continued one that an earlier visit had started. */
  readonly isContinued: boolean;
}

export interface RevocationReport extends ReportHead {
  readonly lines: readonly ReportLine[];
}
