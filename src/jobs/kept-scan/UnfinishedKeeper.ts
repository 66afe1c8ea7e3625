import type { ScanState } from "../scan/ScanState";
import type { ScanStore } from "../store/ScanStore";
import { keptScanOf } from "./keptScanOf";
import { keepScan } from "./parts/keepScan";

/**
 * Shortest time between two writes, in milliseconds. For big tables it is a hundred times as long as the last
 * write took.
 */
const keepEveryMs = 60_000;
const restPerCost = 100;

/**
 * Stores what a scan has read so far, so that closing the tab loses a minute of work instead of hours. Scans
 * of selected people are not stored: they are short, and the list of people is not written down anywhere.
 */
export class UnfinishedKeeper {
  private nextAtMs: number;
  private isWriting = false;
  /** Settles when nothing is being written. */
  private writes: Promise<void> = Promise.resolve();
  /** When the copy that waits to be written was taken. */
  private waiting: Date | undefined;

  constructor(
    private readonly store: ScanStore | undefined,
    private readonly state: ScanState,
    private readonly organizationId: string,
    private readonly monotonicMs: () => number,
  ) {
    this.nextAtMs = monotonicMs() + keepEveryMs;
  }

  /**
   * Call this whenever there is something new. `isPaused`: nothing more is coming soon, so write now.
   * Resolves when it is written.
   */
  keep(takenAt: Date, isPaused: boolean): Promise<void> {
    const isDue = isPaused || (!this.isWriting && this.monotonicMs() >= this.nextAtMs);
    if (!this.store || !isDue || this.state.whom.kind !== "everyone") return this.writes;
    // The write under way may lack the latest people. This one waits for it and includes them.
    const isQueued = this.waiting !== undefined;
    this.waiting = takenAt;
    if (!isQueued) this.writes = this.isWriting ? this.writes.then(() => this.write()) : this.write();
    return this.writes;
  }

  /** Resolves when nothing is being written, nor waits to be: what is stored then is not written once more. */
  async settled(): Promise<void> {
    this.waiting = undefined;
    await this.writes;
  }

  /**
   * Deletes what was stored, because the scan has ended. Never rejects: anything left over is offered again,
   * which does no harm.
   */
  async forget(): Promise<void> {
    await this.settled();
    if (this.state.whom.kind !== "everyone") return;
    await this.store?.writeScan("unfinished", undefined).catch(() => undefined);
  }

  private async write(): Promise<void> {
    const takenAt = this.waiting;
    this.waiting = undefined;
    if (!this.store || !takenAt) return;
    this.isWriting = true;
    const startMs = this.monotonicMs();
    const scan = keptScanOf(this.state, this.organizationId, takenAt);
    // A write that fails here is tried again; when the scan ends, the page says whether it is stored.
    await keepScan(this.store, "unfinished", scan).catch(() => undefined);
    this.nextAtMs = this.monotonicMs() + Math.max(keepEveryMs, restPerCost * (this.monotonicMs() - startMs));
    this.isWriting = false;
  }
}
