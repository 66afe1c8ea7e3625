import { sameScopes } from "../scopes/inheritance";
import type { Token } from "../token/Token";
import type { TokenWish } from "./TokenWish";

/** How far this computer's clock and the service's may be apart. */
const clockSkewMs = 600_000;

/**
 * The tokens made by a creation whose answer was lost, newest first: with this name and these scopes, made since the
 * request was sent, and not among those that existed before. Comparing ids makes it safe to be generous with the clocks.
 *
 * There can be several although the page sent one request: a browser resends a request on its own, even a POST, if a
 * reused connection closes without an answer (RFC 9110, 9.2.2, asks it not to; Chromium does).
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
