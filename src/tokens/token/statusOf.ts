import { globalTokensStopMs } from "./globalRetirement";
import type { Token } from "./Token";

/** `stopped` means retired along with all tokens for all organizations, before its own end. */
export type TokenStatus = "active" | "expired" | "stopped" | "revoked";

export const tokenStatuses: readonly TokenStatus[] = ["active", "expired", "stopped", "revoked"];

/**
 * A revoked token stays revoked after its end date. A token whose end date is unknown counts as active, to be
 * on the safe side.
 */
export function statusOf(token: Pick<Token, "isRevoked" | "validTo" | "reach">, now: Date): TokenStatus {
  const validTo = token.validTo?.getTime() ?? NaN;
  return statusAt(token.isRevoked, validTo, token.reach.kind === "all", now.getTime());
}

/** The same for tables: milliseconds since 1970, NaN for an unknown end. */
export function statusAt(
  isRevoked: boolean,
  validTo: number,
  worksEverywhere: boolean,
  now: number,
): TokenStatus {
  if (isRevoked) return "revoked";
  if (validTo <= now) return "expired";
  return worksEverywhere && now >= globalTokensStopMs ? "stopped" : "active";
}

/** Azure DevOps goes on listing a stopped token until its own end, so it can be revoked until then. */
export function isRevocable(status: TokenStatus): boolean {
  return status === "active" || status === "stopped";
}
