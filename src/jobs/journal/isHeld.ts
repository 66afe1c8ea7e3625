import { isJsonObject } from "../../tokens/json/JsonObject";
import type { LockOptions } from "./JournalLock";
import { leaseMs } from "./takeLease";

/**
 * Whether a page has the right to write the journal, be it this one or another. Takes nothing itself. False where neither
 * locks nor leases can be asked.
 */
export async function isHeld({
  store,
  locks,
  name,
  now,
}: Pick<LockOptions, "store" | "locks" | "name" | "now">): Promise<boolean> {
  const told = await locks?.query?.().catch(() => undefined);
  if (told?.held?.some((lock) => lock.name === name)) return true;
  const lease = await store.readLease().catch(() => undefined);
  if (!isJsonObject(lease) || typeof lease.untilMs !== "number") return false;
  const leftMs = lease.untilMs - now().getTime();
  // One that would hold longer than any was taken before the clock was set back.
  return leftMs > 0 && leftMs <= leaseMs;
}
