import { sameScopes } from "../scopes/inheritance";
import type { Token } from "../token/Token";
import type { TokenWish } from "./TokenWish";

/** How far this computer's clock and the service's may be apart. */
const clockSkewMs = 600_000;

/**
 * The tokens that a creation made whose answer got lost, newest first: this name, these scopes, made since it was sent,
 * and none of those that were there before. Comparing ids makes it safe to be generous with the clocks.
 *
 * There can be several although the page sent one request: a browser sends a request again by itself, a POST too, when
 * a connection that was used before closes without an answer (RFC 9110, 9.2.2, asks it not to; Chromium does).
 */
export function findLostTokens(
  active: readonly Token[],
  wish: TokenWish,
  sentAt: Date,
  knownIds: ReadonlySet<string>,
): readonly Token[] {
  const since = sentAt.getTime() - clockSkewMs;
  return active
    .filter((token) => !knownIds.has(token.authorizationId))
    .filter((token) => token.name.trim() === wish.name.trim() && sameScopes(token.scopes, wish.scopes))
    .filter(({ validFrom }) => validFrom === undefined || validFrom.getTime() >= since)
    .sort((a, b) => (b.validFrom?.getTime() ?? 0) - (a.validFrom?.getTime() ?? 0));
}
