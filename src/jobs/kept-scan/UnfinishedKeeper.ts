import type { ScanStore } from "../store/ScanStore";
import { keepScan, writeSnapshot } from "./scanSnapshot";
import type { ScanState } from "../scan/ScanState";

/** Milliseconds between two times at least; and a hundred times as long as the last one took, for big tables. */
const keepEveryMs = 60_000;
const restPerCost = 100;

/**
 * Keeps what a scan has read so far, so that a tab that closes loses a minute of it and not hours. Of scans of some
 * people nothing is kept: they are short, and whom they are about is written down nowhere.
 */
export class UnfinishedKeeper {
  private isKeeping = false;
  private nextAt: number;

  constructor(
    private readonly store: ScanStore | undefined,
    private readonly state: ScanState,
    private readonly organizationId: string,
    private readonly now: () => Date,
  ) {
    this.nextAt = now().getTime() + keepEveryMs;
  }

  /** To be called whenever there is something new. `isPaused`: nothing more comes soon, so that now is the time. */
  async keep(takenAt: Date, isPaused: boolean): Promise<void> {
    const { store, state } = this;
    const isDue = isPaused || this.now().getTime() >= this.nextAt;
    if (!store || !isDue || this.isKeeping || state.whom.kind !== "everyone") return;
    this.isKeeping = true;
    const start = performance.now();
    const snapshot = writeSnapshot(keepScan(state, this.organizationId, takenAt));
    // What fails now is tried again; when the scan ends, the page says whether it is kept.
    await store.writeScan("unfinished", snapshot).catch(() => undefined);
    const restMs = Math.max(keepEveryMs, restPerCost * (performance.now() - start));
    this.nextAt = this.now().getTime() + restMs;
    this.isKeeping = false;
  }
}
