import type { Host } from "../../azure/host";
import { compareScans, type ScanChanges } from "../../jobs/compareScans";
import { readSnapshot } from "../../jobs/readSnapshot";
import { keepScan, writeSnapshot, type KeptScan } from "../../jobs/scanSnapshot";
import type { ScanState } from "../../jobs/ScanState";
import type { Store } from "./Desk";

/** The last scan that this browser kept; one that cannot be read is as good as none. */
export async function readKept(
  store: Store | undefined,
  organizationId: string,
): Promise<KeptScan | undefined> {
  const stored = await store?.readScan().catch(() => undefined);
  const kept = readSnapshot(stored);
  return kept?.organizationId === organizationId ? kept : undefined;
}

interface Surroundings {
  readonly before: KeptScan | undefined;
  readonly now: () => Date;
  readonly host: Host;
}

/** Keeps a scan that ended and compares it with the one before. A scan of some people never replaces one of everyone. */
export async function keepScanIn(
  store: Store | undefined,
  state: ScanState,
  { before, now, host }: Surroundings,
): Promise<{
  keeping: "no" | "kept" | "failed";
  changes: { since: Date; value: ScanChanges } | undefined;
}> {
  const kept = keepScan(state, host.organization.id, now());
  const changes = before && { since: before.takenAt, value: compareScans(before, kept) };
  if (!store || (before?.isEveryone && !kept.isEveryone)) return { keeping: "no", changes };
  try {
    await store.writeScan(writeSnapshot(kept));
    return { keeping: "kept", changes };
  } catch {
    // Full or forbidden: the scan is of use all the same, and the page says that it is not kept.
    return { keeping: "failed", changes };
  }
}
