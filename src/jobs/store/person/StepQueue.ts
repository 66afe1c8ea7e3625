import type { JournalEntry } from "../../journal/JournalEntry";
import type { Clock } from "../../pace/Clock";
import { Respite } from "./Respite";

/** Longest time that a step waits to be written, in milliseconds. */
const writeEveryMs = 10_000;
/** Steps that cannot be written are only counts: whoever continues lists again. */
const mostWaiting = 5_000;

/**
 * Collects steps and writes many at once: every ten seconds, and whenever somebody asks for it. While the service fails,
 * they wait here.
 */
export class StepQueue {
  private waiting: JournalEntry[] = [];
  private writing: Promise<void> | undefined;
  private isDue = false;
  private readonly respite: Respite;

  /** `write` takes some entries of one job from the front and returns how many. */
  constructor(
    private readonly clock: Pick<Clock, "monotonicMs" | "wait">,
    private readonly write: (entries: readonly JournalEntry[]) => Promise<number>,
  ) {
    this.respite = new Respite(clock);
  }

  get entries(): readonly JournalEntry[] {
    return this.waiting;
  }

  put(entry: JournalEntry): void {
    this.waiting.push(entry);
    if (this.waiting.length > mostWaiting) this.waiting.shift();
    if (this.isDue) return;
    this.isDue = true;
    void this.clock.wait(writeEveryMs).then(() => {
      this.isDue = false;
      return this.flush().catch(() => undefined);
    });
  }

  /**
   * Resolves when all are written. Rejects if the service fails or takes long; they are kept for the next time, unless
   * this `isLast`.
   */
  async flush(isLast = false): Promise<void> {
    // A write under way may lack the latest steps.
    while (this.waiting.length > 0) await this.respite.ask(() => this.writeOnce(), isLast);
  }

  drop(job: string): void {
    this.waiting = this.waiting.filter((entry) => entry.job !== job);
  }

  private writeOnce(): Promise<void> {
    this.writing ??= this.writeSome().finally(() => (this.writing = undefined));
    return this.writing;
  }

  private async writeSome(): Promise<void> {
    const [first] = this.waiting;
    if (!first) return;
    const end = this.waiting.findIndex(({ job }) => job !== first.job);
    const some = this.waiting.slice(0, end < 0 ? undefined : end);
    const done = new Set(some.slice(0, await this.write(some)));
    this.waiting = this.waiting.filter((entry) => !done.has(entry));
  }
}
