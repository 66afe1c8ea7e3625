import type { JobKind, JournalEntry } from "./JournalEntry";
import type { JournalLock } from "./JournalLock";
import type { JournalStore } from "./JournalStore";
import { endedJobs } from "./keptJobs";

export interface JobHead {
  readonly job: string;
  readonly jobKind: JobKind;
  readonly actorId: string;
  readonly organizationId: string;
}

/**
 * Writes one job down, while no other page can. A store that fails on the way never stops the job: `canResume` says
 * what a closed page could go on with.
 */
export class Journal {
  private current: Pick<JobHead, "job" | "jobKind"> | undefined;
  private isPlanKept = false;

  constructor(
    private readonly store: JournalStore,
    private readonly lock: JournalLock,
    private readonly now: () => Date,
  ) {}

  /** Aborts when another page took over. */
  get lost(): AbortSignal {
    return this.lock.lost;
  }

  /** Whether the plan was really written, so that a closed page can go on with the job. */
  get canResume(): boolean {
    return this.isPlanKept;
  }

  /** Everything that is stored. Rejects when it cannot be read. */
  readAll(): Promise<readonly unknown[]> {
    return this.store.readAll();
  }

  /** Keeps the plan of a new job, and forgets the jobs that ended. */
  async begin(head: JobHead, payload: unknown): Promise<void> {
    const { job, jobKind, actorId, organizationId } = head;
    this.current = { job, jobKind };
    await this.attempt(async () => {
      for (const ended of endedJobs(await this.store.readAll())) await this.store.forget(ended);
    });
    const common = { job, jobKind, at: this.nowMs(), actorId, organizationId };
    this.isPlanKept = await this.write({ part: "begin", ...common, payload });
  }

  /** Goes on with a job whose plan is stored. */
  resume(head: Pick<JobHead, "job" | "jobKind">): void {
    this.current = head;
    this.isPlanKept = true;
  }

  /** A step that cannot be written costs only an old count: whoever resumes looks again. */
  async step(payload: unknown, at: Date): Promise<void> {
    if (this.current) await this.write({ part: "step", ...this.current, at: at.getTime(), payload });
  }

  /** False when another page took over: then nothing may be done any more. */
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
      // Full, forbidden or broken: in each case it was not written, which is all that matters here.
      return false;
    }
  }

  private nowMs(): number {
    return this.now().getTime();
  }
}
