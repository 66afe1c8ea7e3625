/** The last scan that ended, and what one that did not had read until then. */
export type ScanSlot = "last" | "unfinished";

/** Where scans are kept. What comes back is not checked here. */
export interface ScanStore {
  /** In place of what was there; `undefined` leaves nothing there. */
  writeScan(slot: ScanSlot, snapshot: unknown): Promise<void>;
  readScan(slot: ScanSlot): Promise<unknown>;
}
