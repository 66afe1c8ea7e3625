/** The last scan that ended, and what an unfinished one had read. */
export type ScanSlot = "last" | "unfinished";

/** Where scans are stored. What it returns is unchecked. */
export interface ScanStore {
  /** Adds a part of a scan, under a name that nobody has used. It is removed unless a scan names it soon. */
  addPart(name: string, part: object): Promise<void>;
  /**
   * Replaces what was there, and removes the parts that no scan names any more, in one step; `undefined` deletes. Returns
   * false, with nothing changed, if a part that it names is not there.
   */
  writeScan(slot: ScanSlot, head: ScanParts | undefined): Promise<boolean>;
  /** What `writeScan` has put there, without the parts. `undefined` if there is nothing. */
  readHead(slot: ScanSlot): Promise<unknown>;
  /** As it is at one moment. `undefined` if there is nothing. */
  readScan(slot: ScanSlot): Promise<StoredScan | undefined>;
  /** Removes the parts that no scan names. */
  sweepParts(): Promise<void>;
  /** Adds what was seen of tokens since they were scanned, in one step, and leaves the scans as they are. */
  addSightings(sightings: readonly unknown[]): Promise<void>;
  readSightings(): Promise<readonly StoredSighting[]>;
  forgetSightings(keys: readonly number[]): Promise<void>;
}

/** A scan by the names of its parts. */
export interface ScanParts {
  readonly parts: readonly string[];
}

export interface StoredScan {
  readonly head: unknown;
  /**
   * Those that it names, by name; one that is not there is missing. Each is made when it is called for: all of them at once
   * would be as large in memory as the table that is made of them.
   */
  readonly parts: Map<string, () => unknown>;
  /** What a page of an earlier version has put into this slot since, in one piece. */
  readonly whole?: unknown;
}

export interface StoredSighting {
  readonly key: number;
  readonly value: unknown;
}
