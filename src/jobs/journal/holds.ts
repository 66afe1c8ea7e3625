import { isJsonObject } from "../../tokens/json/JsonObject";
import { leaseMs } from "./takeLease";

/**
 * Whether a lease, as a store returns it, still holds. One with more time left than any lease gets was taken before the
 * clock was set back.
 */
export function holds(lease: unknown, now: Date): boolean {
  if (!isJsonObject(lease) || typeof lease.untilMs !== "number") return false;
  const leftMs = lease.untilMs - now.getTime();
  return leftMs > 0 && leftMs <= leaseMs;
}
