import type { Token } from "./Token";

/**
 * A day is 24 hours here, not a calendar day: the service counts lifetimes in UTC, where no day is shorter or
 * longer.
 */
export const dayInMilliseconds = 86_400_000;

/** Whether the token is still active and ends within `days` x 24 hours, inclusive. */
export function expiresWithin(token: Pick<Token, "validTo">, days: number, now: Date): boolean {
  if (token.validTo === undefined) return false;
  const left = token.validTo.getTime() - now.getTime();
  return left > 0 && left <= days * dayInMilliseconds;
}

/** Days from start to end, including fractions; `undefined` if the service did not give both. */
export function lifetimeDays(token: Pick<Token, "validFrom" | "validTo">): number | undefined {
  if (token.validFrom === undefined || token.validTo === undefined) return undefined;
  return (token.validTo.getTime() - token.validFrom.getTime()) / dayInMilliseconds;
}

/** Whole days since the token became valid, rounded down; `undefined` if the service did not say. */
export function ageDays(token: Pick<Token, "validFrom">, now: Date): number | undefined {
  return token.validFrom === undefined ? undefined : wholeDays(token.validFrom, now);
}

/** Soonest end first, unknown ends last; ties by name, then id, so the order never jumps on reload. */
export function compareBySoonestExpiry(a: Token, b: Token): number {
  return (
    compare(endOf(a), endOf(b)) || compare(a.name, b.name) || compare(a.authorizationId, b.authorizationId)
  );
}

function wholeDays(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / dayInMilliseconds);
}

function endOf(token: Token): number {
  return token.validTo?.getTime() ?? Infinity;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
