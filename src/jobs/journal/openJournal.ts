import { Journal } from "./Journal";
import type { LockOptions } from "./JournalLock";
import type { JournalStore } from "./JournalStore";
import { takeLock } from "./takeLock";

/** `busy`: another page runs a job. `cannotResume`: nothing can be kept, so a closed page loses its place; the job can run. */
export type JournalOpening =
  | { readonly state: "open"; readonly journal: Journal }
  | { readonly state: "busy" }
  | { readonly state: "cannotResume"; readonly why: "noStorage" | "storageFailed" };

export type JournalOptions = Omit<LockOptions, "store"> & {
  /** `undefined` where the page may keep nothing. */
  readonly store: JournalStore | undefined;
};

/** Opens the journal for writing. No other page can until it is closed. */
export async function openJournal({ store, ...options }: JournalOptions): Promise<JournalOpening> {
  if (!store) return { state: "cannotResume", why: "noStorage" };
  try {
    await store.readAll();
    const lock = await takeLock({ ...options, store });
    return lock ? { state: "open", journal: new Journal(store, lock, options.now) } : { state: "busy" };
  } catch {
    // Full, forbidden or broken: it comes to the same for the person.
    return { state: "cannotResume", why: "storageFailed" };
  }
}
