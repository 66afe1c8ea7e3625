import type { Token } from "./Token";
import { statusOf } from "./statusOf";

/** From this date on, tokens for all organizations can no longer be created or regenerated. */
export const globalTokensCreationBlocked = new Date(Date.UTC(2026, 2, 15));

/**
 * From this date on, tokens for all organizations stop working.
 * Source: devblogs.microsoft.com/devops/retirement-of-global-personal-access-tokens-in-azure-devops
 */
export const globalTokensStop = new Date(Date.UTC(2026, 11, 1));

/** Whether the end of global tokens affects this one; a token that has already ended is not affected. */
export function globalRetirement(token: Token, now: Date): "none" | "stops" | "stopped" {
  if (token.reach.kind !== "all" || statusOf(token, now) !== "active") return "none";
  return now.getTime() < globalTokensStop.getTime() ? "stops" : "stopped";
}
