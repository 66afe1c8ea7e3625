import type { JournalEntry } from "../../../src/jobs/journal/JournalEntry";
import type { JournalStore } from "../../../src/jobs/journal/JournalStore";

/** Storage that survives a page of a test, and can be made to fail. */
export class MemoryStore implements JournalStore {
  readonly keepsBytes = true;
  readonly entries: JournalEntry[] = [];
  lease: { holder: string; untilMs: number } | undefined;
  /** Throws when the store is to fail at this call. */
  failing: (call: keyof JournalStore) => void = () => undefined;

  async append(entry: JournalEntry): Promise<void> {
    this.failing("append");
    this.entries.push(structuredClone(entry));
  }

  async readAll(): Promise<readonly unknown[]> {
    this.failing("readAll");
    return structuredClone(this.entries);
  }

  async forget(job: string): Promise<void> {
    this.failing("forget");
    const kept = this.entries.filter((entry) => entry.job !== job);
    this.entries.splice(0, this.entries.length, ...kept);
  }

  async takeLease(holder: string, nowMs: number, untilMs: number): Promise<boolean> {
    this.failing("takeLease");
    const { lease } = this;
    if (lease && lease.holder !== holder && lease.untilMs > nowMs && lease.untilMs <= untilMs) return false;
    this.lease = { holder, untilMs };
    return true;
  }

  async readLease(): Promise<unknown> {
    this.failing("readLease");
    return this.lease;
  }

  async releaseLease(holder: string): Promise<void> {
    this.failing("releaseLease");
    if (this.lease?.holder === holder) this.lease = undefined;
  }
}
