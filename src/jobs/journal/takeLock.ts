import type { JournalLock, LockOptions } from "./JournalLock";
import { takeLease } from "./takeLease";
import { takeWebLock } from "./takeWebLock";

/**
 * Takes the browser's lock, or a lease where there is none. `undefined` if another page has it. Rejects if
 * the store fails.
 */
export async function takeLock(options: LockOptions): Promise<JournalLock | undefined> {
  const taken = options.locks && (await takeWebLock(options.locks, options.name));
  if (taken === "busy") return undefined;
  return taken ?? takeLease(options);
}
