/** The last scan that ended, and what an unfinished one had read. */
export type ScanSlot = "last" | "unfinished";

/** Where scans are stored. What it returns is unchecked. */
export interface ScanStore {
  /** Replaces what was there; `undefined` deletes it. */
  writeScan(slot: ScanSlot, snapshot: unknown): Promise<void>;
  readScan(slot: ScanSlot): Promise<unknown>;
}
