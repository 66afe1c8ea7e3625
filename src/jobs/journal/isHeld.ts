import { isJsonObject } from "../../tokens/json/JsonObject";
import type { LockOptions } from "./JournalLock";
import { leaseMs } from "./takeLease";

/**
 * Whether this page or another has the right to write the journal; does not take it. False where neither locks nor
 * leases can be read.
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
  // A lease with more time left than any lease gets was taken before the clock was set back.
  return leftMs > 0 && leftMs <= leaseMs;
}
