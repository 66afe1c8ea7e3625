import type { ScanSlot, ScanStore } from "../../../src/jobs/store/ScanStore";
import { MemoryStore } from "./MemoryStore";

/** Storage of a browser that survives a page of a test. */
export class PageStore extends MemoryStore implements ScanStore {
  private readonly scans = new Map<ScanSlot, unknown>();

  async writeScan(slot: ScanSlot, snapshot: unknown): Promise<void> {
    this.scans.set(slot, snapshot);
  }

  async readScan(slot: ScanSlot): Promise<unknown> {
    return this.scans.get(slot);
  }
}
