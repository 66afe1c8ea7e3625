import { sameScopes } from "./scopes/inheritance";
import type { Token } from "./Token";
import type { TokenWish } from "./TokenWish";

/** How far the clocks of this computer and of the service may be apart. */
const clockSkewMs = 600_000;

/**
 * The token that a creation made whose answer got lost: this name, these scopes, made since it was sent, and none of
 * those that were there before. Comparing ids makes it safe to be generous with the clocks.
 */
export function findLostToken(
  active: readonly Token[],
  wish: TokenWish,
  sentAt: Date,
  knownIds: ReadonlySet<string>,
): Token | undefined {
  const since = sentAt.getTime() - clockSkewMs;
  return active
    .filter((token) => !knownIds.has(token.authorizationId))
    .filter((token) => token.name.trim() === wish.name.trim() && sameScopes(token.scopes, wish.scopes))
    .filter(({ validFrom }) => validFrom === undefined || validFrom.getTime() >= since)
    .sort((a, b) => (b.validFrom?.getTime() ?? 0) - (a.validFrom?.getTime() ?? 0))[0];
}
