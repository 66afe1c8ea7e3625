import type { Clock } from "../pace/Clock";
import type { ReadAuditLog } from "./ReadAuditLog";
import { readTrails } from "./readTrails";
import type { TrailsProgress } from "./TrailsProgress";

export interface AuditReadingState {
  /** How far it has come; absent until the first page is there. */
  readonly progress: TrailsProgress | undefined;
  readonly isRunning: boolean;
  /** The end of the log that is read: nothing is known of what came later. */
  readonly until: Date | undefined;
}

/**
 * The one reading of the audit log on a page. It follows every token, so that whatever asks next finds it done; it can be
 * paused and goes on where it was, and what was read stays until it is read anew.
 */
export class AuditReading {
  private current: AuditReadingState = { progress: undefined, isRunning: false, until: undefined };
  private abort = new AbortController();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly pages: ReadAuditLog,
    private readonly clock: Pick<Clock, "now" | "monotonicMs">,
  ) {}

  /** A new object after each change. */
  get state(): AuditReadingState {
    return this.current;
  }

  /** Returns what ends the subscription. */
  follow(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Reads the log anew, from now. */
  start(): void {
    void this.read(undefined);
  }

  /** Goes on where it was paused, where its time was up, or where it failed. */
  goOn(): void {
    void this.read(this.current.progress);
  }

  pause(): void {
    this.abort.abort();
    this.show({ ...this.current, isRunning: false });
  }

  private async read(from: TrailsProgress | undefined): Promise<void> {
    this.abort.abort();
    const { signal } = (this.abort = new AbortController());
    const until = from ? this.current.until : this.clock.now();
    this.show({ progress: from, isRunning: true, until });
    const events = readTrails({ pages: this.pages, clock: this.clock, signal, from });
    try {
      for await (const progress of events) {
        if (signal.aborted) return;
        this.show({ progress, isRunning: progress.state === "reading", until });
      }
    } catch (error) {
      // Paused, or replaced by another reading.
      if (!signal.aborted) throw error;
    }
  }

  private show(state: AuditReadingState): void {
    this.current = state;
    for (const listener of [...this.listeners]) listener();
  }
}
