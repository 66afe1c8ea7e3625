import { lifeAllowed } from "../../../tokens/draft/lifeAllowed";
import type { Creation, TokenWish } from "../../../tokens/draft/TokenWish";

/** Longest lives in days, by the connection that saw them, for as long as the page is open. */
const seen = new WeakMap<object, number>();

/** Remembers that a policy has cut a new token's life short, if one has. */
export function noteLife(connection: object, wish: TokenWish, sentAt: Date, creation: Creation): void {
  if (creation.kind !== "created") return;
  const days = lifeAllowed(wish, sentAt, creation.token);
  if (days !== undefined) seen.set(connection, days);
}

/** The longest life, in days, that a policy was seen to allow; `undefined` if none has cut one short. */
export function mostDaysSeen(connection: object): number | undefined {
  return seen.get(connection);
}
