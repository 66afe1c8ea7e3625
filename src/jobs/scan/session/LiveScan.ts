import type { ScanChanges } from "../../kept-scan/compareScans";
import type { Failure } from "../../pace/Failure";
import type { ScanProgress } from "../ScanProgress";
import type { ScanState } from "../ScanState";

/** A scan of this visit as it is at one moment. */
export interface LiveScan {
  readonly state: ScanState;
  readonly progress: ScanProgress;
  /** When it was begun. */
  readonly moment: Date;
  /** Nobody goes on with it. */
  readonly isStopped: boolean;
  readonly keeping: "no" | "kept" | "failed";
  readonly changes: { readonly since: Date; readonly value: ScanChanges } | undefined;
  /** Everyone's last sign-in that can be known is in the table. */
  readonly areSignInsKnown: boolean;
  readonly signInsFailed: Failure | undefined;
}
