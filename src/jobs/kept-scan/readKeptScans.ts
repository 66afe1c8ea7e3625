import { dayInMilliseconds } from "../../tokens/token/expiry";
import type { ScanSlot, ScanStore } from "../store/ScanStore";
import type { KeptScan } from "./KeptScan";
import { readKeptScan } from "./readKeptScan";

/** A scan this old misleads more than it helps. */
export const longestKeptDays = 90;

export interface KeptScans {
  /** The last scan that ended. */
  readonly last: KeptScan | undefined;
  /** What a scan of everyone had read when the page went away. */
  readonly unfinished: KeptScan | undefined;
  /** The slots with a scan too old to be useful. */
  readonly tooOld: readonly ScanSlot[];
}

/** What this browser has stored for the organization. A scan that cannot be read counts as missing. */
export async function readKeptScans(
  store: ScanStore | undefined,
  organizationId: string,
  now: Date,
): Promise<KeptScans> {
  const read = async (slot: ScanSlot) => {
    const kept = store && (await readKeptScan(store, slot).catch(() => undefined));
    return kept?.organizationId === organizationId ? kept : undefined;
  };
  const isOld = (kept: KeptScan | undefined) =>
    kept !== undefined && now.getTime() - kept.takenAt.getTime() > longestKeptDays * dayInMilliseconds;
  const [last, unfinished] = await Promise.all([read("last"), read("unfinished")]);
  return {
    last: isOld(last) ? undefined : last,
    unfinished: isOld(unfinished) ? undefined : unfinished,
    tooOld: [
      ...(isOld(last) ? ["last" as const] : []),
      ...(isOld(unfinished) ? ["unfinished" as const] : []),
    ],
  };
}
