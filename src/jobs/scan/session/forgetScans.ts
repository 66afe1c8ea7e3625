import type { ScanStore } from "../../store/ScanStore";

/** Removes everything kept of scans. Says whether it is gone: a store may be full or forbidden. */
export async function forgetScans(store: ScanStore | undefined): Promise<boolean> {
  try {
    await store?.writeScan("unfinished", undefined);
    await store?.writeScan("last", undefined);
    await store?.forgetSightings((await store.readSightings()).map(({ key }) => key));
    return true;
  } catch {
    return false;
  }
}
