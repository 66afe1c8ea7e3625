import { Journal } from "./Journal";
import { endedJobs } from "./keptJobs";
import type { LockOptions } from "./JournalLock";
import type { JournalStore } from "./JournalStore";
import { takeLock } from "./takeLock";

/**
 * `busy`: another page is running a job. `cannotResume`: nothing can be stored; the job can run, but cannot
 * continue once its page is closed.
 */
export type JournalOpening =
  | { readonly state: "open"; readonly journal: Journal }
  | { readonly state: "busy" }
  | { readonly state: "cannotResume"; readonly why: "noStorage" | "storageFailed" };

export type JournalOptions = Omit<LockOptions, "store"> & {
  /** `undefined` where the page may not store anything. */
  readonly store: JournalStore | undefined;
};

/** Opens the journal for writing. No other page can until this one closes it. */
export async function openJournal({ store, ...options }: JournalOptions): Promise<JournalOpening> {
  if (!store) return { state: "cannotResume", why: "noStorage" };
  try {
    // A large one takes a while to read, so it is read once. What ends after this moment stays until the next job.
    const ended = endedJobs(await store.readAll());
    const lock = await takeLock({ ...options, store });
    return lock
      ? { state: "open", journal: new Journal(store, lock, options.now, ended) }
      : { state: "busy" };
  } catch {
    // Full, forbidden or broken makes no difference to the person.
    return { state: "cannotResume", why: "storageFailed" };
  }
}
