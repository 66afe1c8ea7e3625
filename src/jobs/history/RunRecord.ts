import type { RevocationReport } from "../report/RevocationReport";
import type { RunSummary } from "./RunSummary";

/** One revocation with everything that was written of it. */
export interface RunRecord {
  readonly summary: RunSummary;
  readonly report: RevocationReport;
  /** Tokens of the run that could not be read, or did not fit. */
  readonly missing: number;
}
