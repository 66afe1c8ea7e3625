import type { Token } from "../token/Token";
import type { TokenWish } from "./TokenWish";

const dayMs = 86_400_000;
/** The service rounds dates. */
const roundingMs = 60_000;

/**
 * How many whole days, at least one, a policy has let a new token live, if it lives shorter than was asked for;
 * `undefined` if it does not.
 */
export function lifeAllowed(
  wish: Pick<TokenWish, "validTo">,
  sentAt: Date,
  { validTo }: Pick<Token, "validTo">,
): number | undefined {
  if (!validTo || wish.validTo.getTime() - validTo.getTime() <= roundingMs) return undefined;
  const days = (validTo.getTime() + roundingMs - sentAt.getTime()) / dayMs;
  return Math.max(1, Math.floor(days));
}
