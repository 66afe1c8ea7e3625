/** The last scan that ended, and what an unfinished one had read. */
export type ScanSlot = "last" | "unfinished";

/** Where scans are stored. What it returns is unchecked. */
export interface ScanStore {
  /** Replaces what was there; `undefined` deletes it. */
  writeScan(slot: ScanSlot, snapshot: unknown): Promise<void>;
  readScan(slot: ScanSlot): Promise<unknown>;
  /** Adds what was seen of tokens since they were scanned, in one step, and leaves the scans as they are. */
  addSightings(sightings: readonly unknown[]): Promise<void>;
  readSightings(): Promise<readonly StoredSighting[]>;
  forgetSightings(keys: readonly number[]): Promise<void>;
}

export interface StoredSighting {
  readonly key: number;
  readonly value: unknown;
}
