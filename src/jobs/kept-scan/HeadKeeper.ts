import type { Clock } from "../pace/Clock";
import type { ScanProgress } from "../scan/ScanProgress";
import type { ScanHeadStore } from "../store/ScanHeadStore";
import { writeScanHead } from "./ScanHead";

/** Shortest time between two notes, in milliseconds. */
const noteEveryMs = 60_000;

/**
 * Notes how far a scan of everyone has come where its rows cannot be kept, so that whoever reopens the page learns what
 * was lost. A scan of less than a minute is not worth a note.
 */
export class HeadKeeper {
  private nextAtMs: number;
  private isNoted = false;
  private writes: Promise<void> = Promise.resolve();

  /** `store`: absent where there is nothing to note, or nowhere. */
  constructor(
    private readonly store: ScanHeadStore | undefined,
    private readonly begunAt: Date,
    private readonly clock: Pick<Clock, "now" | "monotonicMs">,
  ) {
    this.nextAtMs = clock.monotonicMs() + noteEveryMs;
  }

  /** Call this with all progress. Never rejects, and nobody has to wait for it. */
  note({ usersRead, usersFound, isTotalKnown }: ScanProgress): void {
    const nowMs = this.clock.monotonicMs();
    if (!this.store || nowMs < this.nextAtMs) return;
    this.nextAtMs = nowMs + noteEveryMs;
    this.isNoted = true;
    const [begunAt, notedAt] = [this.begunAt, this.clock.now()];
    this.write(writeScanHead({ begunAt, notedAt, usersRead, usersFound, isTotalKnown }));
  }

  /** The scan has ended. */
  forget(): void {
    if (this.isNoted) this.write(undefined);
    this.isNoted = false;
  }

  private write(head: Parameters<ScanHeadStore["writeScanHead"]>[0]): void {
    // What fails is a note less; the next visit says what the last one said.
    this.writes = this.writes.then(() => this.store?.writeScanHead(head)).catch(() => undefined);
  }
}
