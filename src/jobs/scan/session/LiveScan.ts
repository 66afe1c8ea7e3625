import type { ScanChanges } from "../../kept-scan/compareScans";
import type { Failure } from "../../pace/Failure";
import type { ScanProgress } from "../ScanProgress";
import type { ScanState } from "../ScanState";

/** A scan of this visit at one moment. */
export interface LiveScan {
  readonly state: ScanState;
  readonly progress: ScanProgress;
  /** When it started. */
  readonly moment: Date;
  /** Nobody will resume it. */
  readonly isStopped: boolean;
  /** `underWay`: it has ended, and leaving the page now loses it. `nowhere`: there is nothing that it could be kept in. */
  readonly keeping: "no" | "underWay" | "kept" | "failed" | "nowhere";
  readonly changes: { readonly since: Date; readonly value: ScanChanges } | undefined;
  /** Every sign-in that can be known is in the table. */
  readonly areSignInsKnown: boolean;
  readonly signInsFailed: Failure | undefined;
}
