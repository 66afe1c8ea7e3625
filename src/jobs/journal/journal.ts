import { endedJobs, findUnfinished, type JournalEntry, type KeptJob } from "./journalEntries";
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
export async function unfinishedJob(store: JournalStore | undefined): Promise<KeptJob | undefined> {
  const stored = (await store?.readAll().catch(() => [])) ?? [];
  return findUnfinished(stored);
}

/** Writes down a revocation job. A store that fails on the way never stops the job; `canResume` then says so. */
export class Journal {
  private job: string | undefined;
  private places: ReadonlyMap<string, number> = new Map();
  private isPlanKept = false;
  /** The latest state of each token, by its place in the plan, that is not written yet. */
  private due = new Map<number, Omit<Step, "tokens">>();
  private writing: Promise<void> = Promise.resolve();
  private nextWriting: Promise<void> | undefined;

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
  resume(job: KeptJob): void {
    this.take(job.id, job.plan);
    this.isPlanKept = true;
  }

  /** Call this before anything is sent. Resolves with false when another tab took over: then nothing may be sent. */
  async sending(authorizationIds: readonly string[]): Promise<boolean> {
    this.put(authorizationIds, { state: "sent" }, this.nowMs());
    await this.flush();
    return this.lock.confirm();
  }

  /** Takes down what became of tokens, and writes it soon: what comes in meanwhile is written in the same stroke. */
  record({ authorizationIds, progress, at }: RevocationEvent): void {
    // That they are sent was written before they were.
    if (progress.state === "sent") return;
    this.put(authorizationIds, progress, at.getTime());
    void this.flush();
  }

  /** The job is over: nobody is asked to continue it. */
  async end(): Promise<void> {
    await this.flush();
    if (this.job !== undefined) await this.write({ kind: "end", job: this.job, at: this.nowMs() });
  }

  async close(): Promise<void> {
    await this.flush();
    await this.attempt(() => this.lock.release());
  }

  private take(job: string, tokens: readonly PlannedToken[]): void {
    this.job = job;
    this.places = new Map(tokens.map(({ authorizationId }, place) => [authorizationId, place]));
  }

  private put(authorizationIds: readonly string[], progress: RevocationEvent["progress"], at: number): void {
    const why = "why" in progress ? progress.why.kind : undefined;
    for (const id of authorizationIds) {
      const place = this.places.get(id);
      if (place !== undefined) this.due.set(place, { state: progress.state, why, at });
    }
  }

  /** Resolves when all that is due by now is written. One writing at a time, and all that waits in the next. */
  private flush(): Promise<void> {
    this.nextWriting ??= this.writing.then(() => {
      this.nextWriting = undefined;
      this.writing = this.writeDue();
      return this.writing;
    });
    return this.nextWriting;
  }

  private async writeDue(): Promise<void> {
    const { job, due } = this;
    if (job === undefined) return;
    this.due = new Map();
    for (const { state, why, at, tokens } of stepsOf(due))
      await this.write({ kind: "step", job, at, tokens, state, ...(why ? { why } : {}) });
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

type Step = Pick<Extract<JournalEntry, { kind: "step" }>, "at" | "tokens" | "state" | "why">;

/** One step for all tokens that came to the same state for the same reason. */
function stepsOf(due: ReadonlyMap<number, Omit<Step, "tokens">>): Iterable<Step> {
  const steps = new Map<string, Omit<Step, "tokens"> & { readonly tokens: number[] }>();
  for (const [place, step] of due) {
    const key = `${step.state} ${step.why ?? ""}`;
    const same = steps.get(key);
    if (same) same.tokens.push(place);
    else steps.set(key, { ...step, tokens: [place] });
  }
  return steps.values();
}
