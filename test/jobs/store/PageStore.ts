import { Bell } from "../../../src/jobs/pace/Bell";
import type { SharedStore } from "../../../src/jobs/store/openIndexedDbStore";
import type { ScanParts, ScanSlot, StoredScan, StoredSighting } from "../../../src/jobs/store/ScanStore";
import { calledFor } from "../kept-scan/stored";
import { MemoryStore } from "./MemoryStore";

/** Storage of a browser that survives a page of a test. */
export class PageStore extends MemoryStore implements SharedStore {
  readonly reach = "browser";
  readonly writtenElsewhere = new Bell();
  /** How often scans, their parts, and sightings were written. */
  readonly writes = { scans: 0, parts: 0, sightings: 0 };
  readonly parts = new Map<string, unknown>();
  private readonly scans = new Map<
    ScanSlot,
    { readonly head: ScanParts | undefined; readonly whole?: unknown }
  >();
  private readonly sightings = new Map<number, unknown>();
  private lastKey = 0;

  async addPart(name: string, part: object): Promise<void> {
    this.writes.parts++;
    this.parts.set(name, structuredClone(part));
  }

  async writeScan(slot: ScanSlot, head: ScanParts | undefined): Promise<boolean> {
    this.writes.scans++;
    if (head?.parts.some((name) => !this.parts.has(name))) return false;
    if (head) this.scans.set(slot, { head: structuredClone(head) });
    else this.scans.delete(slot);
    await this.sweepParts();
    return true;
  }

  /** Puts a scan there as a page of an earlier version does. */
  async writeWhole(slot: ScanSlot, whole: unknown): Promise<void> {
    this.scans.set(slot, { head: this.scans.get(slot)?.head, whole });
  }

  async readHead(slot: ScanSlot): Promise<unknown> {
    return this.scans.get(slot)?.head;
  }

  async readScan(slot: ScanSlot): Promise<StoredScan | undefined> {
    const scan = this.scans.get(slot);
    return scan && { ...scan, parts: calledFor(this.parts) };
  }

  async sweepParts(): Promise<void> {
    const named = new Set(Array.from(this.scans.values(), ({ head }) => head?.parts ?? []).flat());
    for (const name of this.parts.keys()) if (!named.has(name)) this.parts.delete(name);
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
