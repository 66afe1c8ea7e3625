import type { ScanStore } from "../store/ScanStore";
import { readSighting } from "./readSighting";
import type { Sighting } from "./Sighting";

/** A sighting that is kept beside the scan, with its key in the store. */
export interface KeptSighting {
  readonly key: number;
  readonly sighting: Sighting;
}

/** Never rejects: what cannot be read, or makes no sense, is missing. */
export async function readKeptSightings(
  store: Pick<ScanStore, "readSightings"> | undefined,
  now: Date,
): Promise<readonly KeptSighting[]> {
  const stored = (await store?.readSightings().catch(() => [])) ?? [];
  return stored.flatMap(({ key, value }) => {
    const sighting = readSighting(value, now);
    return sighting ? [{ key, sighting }] : [];
  });
}
