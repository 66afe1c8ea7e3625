import type { Clock } from "../../../jobs/pace/Clock";

/** Milliseconds between two files: a run that is killed loses no more than this. */
const everyMs = 300_000;

/** Saves what was read while more is being read; one save at a time. */
export class SavedNowAndThen {
  private nextAtMs: number;
  private saving: Promise<unknown> = Promise.resolve();
  private isSaving = false;

  constructor(
    private readonly save: () => Promise<unknown>,
    private readonly clock: Pick<Clock, "monotonicMs">,
  ) {
    this.nextAtMs = clock.monotonicMs() + everyMs;
  }

  /** Call this with all progress. Never rejects: a disk that is full now may have room at the end. */
  tick(): void {
    if (this.isSaving || this.clock.monotonicMs() < this.nextAtMs) return;
    this.isSaving = true;
    this.saving = this.save()
      .catch(() => undefined)
      .finally(() => {
        this.isSaving = false;
        this.nextAtMs = this.clock.monotonicMs() + everyMs;
      });
  }

  /** Resolves when nothing is being saved. */
  async settled(): Promise<void> {
    await this.saving;
  }
}
