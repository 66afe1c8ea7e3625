import type { ScanState } from "../scan/ScanState";
import type { ScanStore } from "../store/ScanStore";
import { keptScanOf } from "./keptScanOf";
import { writeSnapshot } from "./writeSnapshot";

/** Milliseconds between two writes at least; and a hundred times as long as the last one took, for big tables. */
const keepEveryMs = 60_000;
const restPerCost = 100;

/**
 * Keeps what a scan has read so far, so that a tab that closes loses a minute of it and not hours. Of scans of some
 * people nothing is kept: they are short, and whom they are about is written down nowhere.
 */
export class UnfinishedKeeper {
  private nextAtMs: number;
  private isWriting = false;
  /** Over when nothing is being written. */
  private writes: Promise<void> = Promise.resolve();
  /** When what waits for its turn to be written was taken. */
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
   * To be called whenever there is something new. `isPaused`: nothing more comes soon, so that now is the time. Resolves
   * when it is written.
   */
  keep(takenAt: Date, isPaused: boolean): Promise<void> {
    const isDue = isPaused || (!this.isWriting && this.monotonicMs() >= this.nextAtMs);
    if (!this.store || !isDue || this.state.whom.kind !== "everyone") return this.writes;
    // What is being written may lack the last people: this waits for its turn, and takes them along.
    const isQueued = this.waiting !== undefined;
    this.waiting = takenAt;
    if (!isQueued) this.writes = this.isWriting ? this.writes.then(() => this.write()) : this.write();
    return this.writes;
  }

  /** Leaves nothing behind, as a scan that ended does. Never rejects: what stays is offered again, which does no harm. */
  async forget(): Promise<void> {
    this.waiting = undefined;
    await this.writes;
    if (this.state.whom.kind !== "everyone") return;
    await this.store?.writeScan("unfinished", undefined).catch(() => undefined);
  }

  private async write(): Promise<void> {
    const takenAt = this.waiting;
    this.waiting = undefined;
    if (!this.store || !takenAt) return;
    this.isWriting = true;
    const startMs = this.monotonicMs();
    const snapshot = writeSnapshot(keptScanOf(this.state, this.organizationId, takenAt));
    // What fails now is tried again; when the scan ends, the page says whether it is kept.
    await this.store.writeScan("unfinished", snapshot).catch(() => undefined);
    this.nextAtMs = this.monotonicMs() + Math.max(keepEveryMs, restPerCost * (this.monotonicMs() - startMs));
    this.isWriting = false;
  }
}
