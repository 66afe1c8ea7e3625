import type { TokenFilter } from "../list/TokenFilter";
import { calendarDays } from "../token/calendarDays";
import { effectiveExpiry } from "../token/effectiveExpiry";
import { isRevocable, statusOf } from "../token/statusOf";
import { reachesOrganization, type Token } from "../token/Token";

/** A token that ends within so many days should have a successor soon. */
const soonDays = 30;

/** Whether a token works here: one that has ended needs no successor that works beside it. */
export function isReplaceable(token: Token, organizationId: string, now: Date): boolean {
  return isRevocable(statusOf(token, now)) && reachesOrganization(token, organizationId);
}

/** Whether the list offers to replace it in its row: it works here, and ends soon or works everywhere. */
export function endsSoon(token: Token, organizationId: string, now: Date): boolean {
  if (!isReplaceable(token, organizationId, now)) return false;
  if (token.reach.kind === "all") return true;
  const end = effectiveExpiry(token)?.day;
  return end !== undefined && calendarDays(now, end) <= soonDays;
}

/**
 * What can be replaced one after the other: the selected tokens, or those that are shown where the filter asks for an
 * expiry or for tokens of all organizations.
 */
export function replaceableAmong(
  selected: readonly Token[],
  shown: readonly Token[],
  { expiry, risk }: Pick<TokenFilter, "expiry" | "risk">,
): readonly Token[] {
  if (selected.length > 0) return selected;
  return expiry === undefined && risk !== "allOrganizations" ? [] : shown;
}
