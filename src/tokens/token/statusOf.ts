import type { Token } from "./Token";

export type TokenStatus = "active" | "expired" | "revoked";

export const tokenStatuses: readonly TokenStatus[] = ["active", "expired", "revoked"];

/**
 * A revoked token stays revoked after its end date. A token whose end date is unknown counts as active, to be
 * on the safe side.
 */
export function statusOf(token: Pick<Token, "isRevoked" | "validTo">, now: Date): TokenStatus {
  if (token.isRevoked) return "revoked";
  if (token.validTo !== undefined && token.validTo.getTime() <= now.getTime()) return "expired";
  return "active";
}
