import type { ScanSlot, ScanStore } from "../store/ScanStore";
import type { KeptScan } from "./KeptScan";
import { readSnapshot } from "./readSnapshot";

export interface KeptScans {
  /** The last scan that ended. */
  readonly last: KeptScan | undefined;
  /** What a scan of everyone had read when the page went away. */
  readonly unfinished: KeptScan | undefined;
}

/** What this browser has stored for the organization. A scan that cannot be read counts as missing. */
export async function readKeptScans(
  store: ScanStore | undefined,
  organizationId: string,
): Promise<KeptScans> {
  const read = async (slot: ScanSlot) => {
    const kept = readSnapshot(await store?.readScan(slot).catch(() => undefined));
    return kept?.organizationId === organizationId ? kept : undefined;
  };
  const [last, unfinished] = await Promise.all([read("last"), read("unfinished")]);
  return { last, unfinished };
}
