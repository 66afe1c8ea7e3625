import { dayInMilliseconds } from "../../../tokens/token/expiry";
import { longestKeptDays, readKeptScans } from "../../kept-scan/readKeptScans";
import { readScanHead } from "../../kept-scan/ScanHead";
import { readSightings } from "../../revocation/run/readSightings";
import type { ScanDesk } from "./ScanDesk";

export type OpenedKept = Awaited<ReturnType<typeof openKept>>;

/** What is kept of scans, and of what was seen since. Never rejects. */
export async function openKept({ store, heads, organizationId, now }: ScanDesk) {
  const [scans, sightings, head] = await Promise.all([
    readKeptScans(store, organizationId, now()),
    readSightings(store, organizationId, now()),
    heads?.readScanHead().catch(() => undefined),
  ]);
  return { ...scans, ...sightings, lost: readScanHead(head, now()) };
}

/** Deletes what is too old to be useful. What fails now is tried again on the next visit. */
export function forgetOld({ tooOld, kept }: OpenedKept, { store, now }: ScanDesk): void {
  for (const slot of tooOld) void store?.writeScan(slot, undefined).catch(() => undefined);
  const tooLong = now().getTime() - longestKeptDays * dayInMilliseconds;
  const old = kept.filter(({ sighting }) => sighting.at.getTime() < tooLong).map(({ key }) => key);
  if (old.length > 0) void store?.forgetSightings(old).catch(() => undefined);
}
