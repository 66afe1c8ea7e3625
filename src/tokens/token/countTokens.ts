import type { Token } from "./Token";
import { expiresWithin } from "./expiry";
import { hasRisk } from "./risk";
import { statusOf } from "./statusOf";

/** The numbers on the cards. All but `expired`, `stopped` and `revoked` count only active tokens. */
export interface TokenCounts {
  expiring7: number;
  expiring30: number;
  active: number;
  expired: number;
  stopped: number;
  revoked: number;
  fullAccess: number;
  allOrganizations: number;
}

export function countTokens(tokens: Iterable<Token>, now: Date): TokenCounts {
  const counts: TokenCounts = {
    expiring7: 0,
    expiring30: 0,
    active: 0,
    expired: 0,
    stopped: 0,
    revoked: 0,
    fullAccess: 0,
    allOrganizations: 0,
  };
  for (const token of tokens) {
    const status = statusOf(token, now);
    counts[status]++;
    if (status !== "active") continue;
    if (expiresWithin(token, 7, now)) counts.expiring7++;
    if (expiresWithin(token, 30, now)) counts.expiring30++;
    if (hasRisk(token, "fullAccess")) counts.fullAccess++;
    if (hasRisk(token, "allOrganizations")) counts.allOrganizations++;
  }
  return counts;
}
