import type { JobKind, JournalEntry } from "./JournalEntry";
import type { JournalLock } from "./JournalLock";
import type { JournalStore } from "./JournalStore";

export interface JobHead {
  readonly job: string;
  readonly jobKind: JobKind;
  readonly actorId: string;
  readonly organizationId: string;
}

/**
 * Records one job while no other page can. A failing store never stops the job; `canResume` says whether a
 * closed page could continue it.
 */
export class Journal {
  private current: Pick<JobHead, "job" | "jobKind"> | undefined;
  private isPlanKept = false;

  constructor(
    private readonly store: JournalStore,
    private readonly lock: JournalLock,
    private readonly now: () => Date,
    /** Ids of jobs that had ended. */
    private readonly ended: readonly string[],
  ) {}

  /** Aborts when another page takes over. */
  get lost(): AbortSignal {
    return this.lock.lost;
  }

  /** Whether the plan was really written, so that a job can continue after its page was closed. */
  get canResume(): boolean {
    return this.isPlanKept;
  }

  /** Whether bytes in a payload come back as bytes. */
  get keepsBytes(): boolean {
    return this.store.keepsBytes === true;
  }

  /** Everything in the store. Rejects if it cannot be read. */
  readAll(): Promise<readonly unknown[]> {
    return this.store.readAll();
  }

  /** Stores the plan of a new job and deletes the jobs that had ended. */
  async begin(head: JobHead, payload: unknown): Promise<void> {
    const { job, jobKind, actorId, organizationId } = head;
    this.current = { job, jobKind };
    await this.attempt(async () => {
      for (const ended of this.ended) await this.store.forget(ended);
    });
    const common = { job, jobKind, at: this.nowMs(), actorId, organizationId };
    this.isPlanKept = await this.write({ part: "begin", ...common, payload });
  }

  /** Continues a job whose plan is stored. */
  resume(head: Pick<JobHead, "job" | "jobKind">): void {
    this.current = head;
    this.isPlanKept = true;
  }

  /** A step that cannot be written only leaves an outdated count: whoever resumes checks again. */
  async step(payload: unknown, at: Date): Promise<void> {
    if (this.current) await this.write({ part: "step", ...this.current, at: at.getTime(), payload });
  }

  /** Resolves when every step is written, or cannot be. */
  async flush(): Promise<void> {
    await this.attempt(async () => this.store.flush?.());
  }

  /** False once another page has taken over: nothing may be done after that. */
  confirm(): Promise<boolean> {
    return this.lock.confirm();
  }

  /** The job is over: nobody is asked to continue it. */
  async end(): Promise<void> {
    if (this.current) await this.write({ part: "end", ...this.current, at: this.nowMs() });
  }

  /** Lets another page write. */
  async close(): Promise<void> {
    await this.attempt(() => this.lock.release());
  }

  private write(entry: JournalEntry): Promise<boolean> {
    return this.attempt(() => this.store.append(entry));
  }

  private async attempt(action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch {
      // Full, forbidden or broken makes no difference: it was not written.
      return false;
    }
  }

  private nowMs(): number {
    return this.now().getTime();
  }
}
