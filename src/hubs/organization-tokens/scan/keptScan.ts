import type { Host } from "../../../azure/host/host";
import { compareScans, type Comparing, type ScanChanges } from "../../../jobs/kept-scan/compareScans";
import type { ScanSlot } from "../../../jobs/store/ScanStore";
import { readSnapshot } from "../../../jobs/kept-scan/readSnapshot";
import { keepScan, writeSnapshot, type KeptScan } from "../../../jobs/kept-scan/scanSnapshot";
import type { ScanState } from "../../../jobs/scan/ScanState";
import type { Store } from "../Desk";

export interface KeptScans {
  readonly last: KeptScan | undefined;
  /** What a scan of everyone had read when the page went away. */
  readonly unfinished: KeptScan | undefined;
}

/** What this browser kept; a scan that cannot be read is as good as none. */
export async function readKept(store: Store | undefined, { organization }: Host): Promise<KeptScans> {
  const read = async (slot: ScanSlot) => {
    const kept = readSnapshot(await store?.readScan(slot).catch(() => undefined));
    return kept?.organizationId === organization.id ? kept : undefined;
  };
  const [last, unfinished] = await Promise.all([read("last"), read("unfinished")]);
  return { last, unfinished };
}

interface Surroundings {
  readonly before: KeptScan | undefined;
  readonly takenAt: Date;
  readonly host: Host;
  /** Ends the comparing; the scan is kept all the same. */
  readonly comparing: Comparing;
}

interface Keeping {
  readonly keeping: "no" | "kept" | "failed";
  readonly changes: { since: Date; value: ScanChanges } | undefined;
  /** The scan itself, if it is the last now. */
  readonly last?: KeptScan;
}

/** Keeps a scan that ended and compares it with the one before. A scan of some people never replaces one of everyone. */
export async function keepScanIn(
  store: Store | undefined,
  state: ScanState,
  { before, takenAt, host, comparing }: Surroundings,
): Promise<Keeping> {
  const kept = keepScan(state, host.organization.id, takenAt);
  const changes = before && (await changesSince(before, kept, comparing));
  if (!store || (before?.isEveryone && !kept.isEveryone)) return { keeping: "no", changes };
  try {
    await store.writeScan("last", writeSnapshot(kept));
    if (kept.isEveryone) await store.writeScan("unfinished", undefined);
    return { keeping: "kept", changes, last: kept };
  } catch {
    // Full or forbidden: the scan is of use all the same, and the page says that it is not kept.
    return { keeping: "failed", changes };
  }
}

async function changesSince(
  before: KeptScan,
  kept: KeptScan,
  comparing: Comparing,
): Promise<Keeping["changes"]> {
  try {
    return { since: before.takenAt, value: await compareScans(before, kept, comparing) };
  } catch (error) {
    if (comparing.signal?.aborted) return undefined;
    throw error;
  }
}

/** What fails now offers to go on with it next time, which does no harm. */
export async function forgetUnfinished(store: Store | undefined): Promise<void> {
  await store?.writeScan("unfinished", undefined).catch(() => undefined);
}
