import type { ScanState } from "../scan/ScanState";
import type { KeptScan } from "./KeptScan";

/** A scan as it is kept: everyone and everything that was read until now. */
export function keptScanOf(scan: ScanState, organizationId: string, takenAt: Date): KeptScan {
  return {
    takenAt,
    organizationId,
    isEveryone: scan.whom.kind === "everyone",
    isComplete: scan.isComplete,
    table: scan.table,
    read: scan.readDescriptors(),
  };
}
