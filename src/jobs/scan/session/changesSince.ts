import { compareScans } from "../../kept-scan/compareScans";
import type { KeptScan } from "../../kept-scan/KeptScan";
import type { LiveScan } from "./LiveScan";

/** What a scan has found that the one before had not, and the reverse; `undefined` where the signal aborts. */
export async function changesSince(
  before: KeptScan,
  scan: KeptScan,
  signal?: AbortSignal,
): Promise<LiveScan["changes"]> {
  try {
    return { since: before.takenAt, value: await compareScans(before, scan, { signal }) };
  } catch (error) {
    if (signal?.aborted) return undefined;
    throw error;
  }
}
