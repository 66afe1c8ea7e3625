import { endedJobs, findUnfinished, type JournalEntry, type UnfinishedJob } from "./journalEntries";
import { takeLock, type JournalLock, type LockOptions } from "./journalLock";
import type { JournalStore } from "./journalStore";
import type { PlannedToken, RevocationEvent } from "../revocation/revocation";

/** `busy`: another tab runs a job. `cannotResume`: no storage, so a closed tab loses its place; the job can run. */
export type JournalOpening =
  | { readonly state: "open"; readonly journal: Journal }
  | { readonly state: "busy" }
  | { readonly state: "cannotResume"; readonly why: "noStorage" | "storageFailed" };

export interface JobHead {
  readonly job: string;
  readonly actorId: string;
  readonly organizationId: string;
}

/** Opens the journal for writing; nobody else can until it is closed. */
export async function openJournal(
  options: Omit<LockOptions, "store"> & { readonly store: JournalStore | undefined },
): Promise<JournalOpening> {
  const { store } = options;
  if (!store) return { state: "cannotResume", why: "noStorage" };
  try {
    await store.readAll();
    const lock = await takeLock({ ...options, store });
    return lock ? { state: "open", journal: new Journal(store, lock, options.now) } : { state: "busy" };
  } catch {
    // Whatever the store says (full, forbidden, broken), it comes to the same for the person.
    return { state: "cannotResume", why: "storageFailed" };
  }
}

/** The job that can be continued. None when there is no storage, or it cannot be read. */
export async function unfinishedJob(store: JournalStore | undefined): Promise<UnfinishedJob | undefined> {
  const stored = (await store?.readAll().catch(() => [])) ?? [];
  return findUnfinished(stored);
}

/** Writes down a revocation job. A store that fails on the way never stops the job; `canResume` then says so. */
export class Journal {
  private job: string | undefined;
  private places: ReadonlyMap<string, number> = new Map();
  private isPlanKept = false;

  constructor(
    private readonly store: JournalStore,
    private readonly lock: JournalLock,
    private readonly now: () => Date,
  ) {}

  /** Aborts when another tab took over. */
  get lost(): AbortSignal {
    return this.lock.lost;
  }

  /** Whether a closed tab could go on with the job. */
  get canResume(): boolean {
    return this.isPlanKept;
  }

  /** Keeps the plan of a new job, and forgets jobs that ended. */
  async begin({ job, actorId, organizationId }: JobHead, tokens: readonly PlannedToken[]): Promise<void> {
    this.take(job, tokens);
    await this.attempt(async () => {
      for (const ended of endedJobs(await this.store.readAll())) await this.store.forget(ended);
    });
    this.isPlanKept = await this.write({
      kind: "plan",
      job,
      at: this.nowMs(),
      actorId,
      organizationId,
      tokens,
    });
  }

  /** Goes on with a job that was begun before. */
  resume(job: UnfinishedJob): void {
    this.take(job.id, job.plan);
    this.isPlanKept = true;
  }

  /** To be called before anything is sent: false when another tab took over, so that nothing may be sent. */
  async sending(authorizationIds: readonly string[]): Promise<boolean> {
    await this.step(authorizationIds, { state: "sent" }, this.nowMs());
    return this.lock.confirm();
  }

  /** What became of tokens. That they are sent was written before. */
  async record({ authorizationIds, progress, at }: RevocationEvent): Promise<void> {
    if (progress.state !== "sent") await this.step(authorizationIds, progress, at.getTime());
  }

  /** The job is over, so that nobody is asked to continue it. */
  async end(): Promise<void> {
    if (this.job !== undefined) await this.write({ kind: "end", job: this.job, at: this.nowMs() });
  }

  async close(): Promise<void> {
    await this.attempt(() => this.lock.release());
  }

  private take(job: string, tokens: readonly PlannedToken[]): void {
    this.job = job;
    this.places = new Map(tokens.map(({ authorizationId }, place) => [authorizationId, place]));
  }

  private async step(
    authorizationIds: readonly string[],
    progress: RevocationEvent["progress"],
    at: number,
  ): Promise<void> {
    const tokens = authorizationIds.flatMap((id) => this.places.get(id) ?? []);
    if (this.job === undefined || tokens.length === 0) return;
    const why = "why" in progress ? { why: progress.why.kind } : {};
    await this.write({ kind: "step", job: this.job, at, tokens, state: progress.state, ...why });
  }

  private write(entry: JournalEntry): Promise<boolean> {
    return this.attempt(() => this.store.append(entry));
  }

  /** A step that is missing costs nothing but an old count: whoever resumes lists every owner again. */
  private async attempt(action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch {
      return false;
    }
  }

  private nowMs(): number {
    return this.now().getTime();
  }
}
