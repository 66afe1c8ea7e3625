import { holds } from "./holds";
import type { LockOptions } from "./JournalLock";
import type { JournalStore } from "./JournalStore";

type Asked = Pick<LockOptions, "locks" | "name" | "now"> & {
  readonly store: Pick<JournalStore, "readLease">;
};

/**
 * Whether this page or another has the right to write the journal; does not take it. False where neither locks nor
 * leases can be read.
 */
export async function isHeld({ store, locks, name, now }: Asked): Promise<boolean> {
  const told = await locks?.query?.().catch(() => undefined);
  if (told?.held?.some((lock) => lock.name === name)) return true;
  return holds(await store.readLease().catch(() => undefined), now());
}
