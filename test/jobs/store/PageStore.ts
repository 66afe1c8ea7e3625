import { Bell } from "../../../src/jobs/pace/Bell";
import type { SharedStore } from "../../../src/jobs/store/openIndexedDbStore";
import type { ScanSlot, StoredSighting } from "../../../src/jobs/store/ScanStore";
import { MemoryStore } from "./MemoryStore";

/** Storage of a browser that survives a page of a test. */
export class PageStore extends MemoryStore implements SharedStore {
  readonly reach = "browser";
  readonly writtenElsewhere = new Bell();
  /** How often scans and sightings were written. */
  readonly writes = { scans: 0, sightings: 0 };
  private readonly scans = new Map<ScanSlot, unknown>();
  private readonly sightings = new Map<number, unknown>();
  private lastKey = 0;

  async writeScan(slot: ScanSlot, snapshot: unknown): Promise<void> {
    this.writes.scans++;
    this.scans.set(slot, snapshot);
  }

  async readScan(slot: ScanSlot): Promise<unknown> {
    return this.scans.get(slot);
  }

  async addSightings(sightings: readonly unknown[]): Promise<void> {
    this.writes.sightings++;
    for (const each of sightings) this.sightings.set(++this.lastKey, structuredClone(each));
  }

  async readSightings(): Promise<readonly StoredSighting[]> {
    return Array.from(this.sightings, ([key, value]) => ({ key, value }));
  }

  async forgetSightings(keys: readonly number[]): Promise<void> {
    for (const key of keys) this.sightings.delete(key);
  }

  /** Tells the pages that another tab has written. */
  ring(): void {
    this.writtenElsewhere.ring();
  }
}
