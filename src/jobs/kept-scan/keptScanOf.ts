import type { ScanState } from "../scan/ScanState";
import type { KeptScan } from "./KeptScan";

/** A scan in its stored form, with everyone and everything read so far. */
export function keptScanOf(scan: ScanState, organizationId: string, takenAt: Date): KeptScan {
  return {
    takenAt,
    organizationId,
    isEveryone: scan.whom.kind === "everyone",
    isComplete: scan.isComplete,
    table: scan.table,
    read: scan.readDescriptors(),
    partlyRead: scan.partlyRead,
    beganAt: scan.beganAt,
  };
}
