import { startOfDay } from "./calendarDays";
import { effectiveEndAt, endsByRetirement, retirementDay } from "./effectiveExpiry";
import { haveGlobalTokensStopped } from "./globalRetirement";
import type { Token } from "./Token";

/**
 * A day of a lifetime is 24 hours: the service counts lifetimes in UTC, where no day is shorter or longer. Dates are
 * compared in calendar days instead.
 */
export const dayInMilliseconds = 86_400_000;

/** Whether the token still works and stops today or on one of the next `days` calendar days. */
export function expiresWithin(token: Pick<Token, "validTo" | "reach">, days: number, now: Date): boolean {
  return windowTest(days, now)(token.validTo?.getTime() ?? NaN, token.reach.kind === "all");
}

/** The same for tables: milliseconds since 1970, NaN for an unknown end. */
export function windowTest(days: number, now: Date): (validTo: number, worksEverywhere: boolean) => boolean {
  const end = startOfDay(now, days + 1);
  return endTest(now.getTime(), end.getTime(), !haveGlobalTokensStopped(now) && retirementDay() < end);
}

/** Whether a token stops on one of these calendar days, of which the last is absent if there is none. */
export function spanTest(
  first: Date,
  last: Date | undefined,
): (validTo: number, worksEverywhere: boolean) => boolean {
  const day = retirementDay();
  const end = last ? startOfDay(last, 1).getTime() : Infinity;
  return endTest(first.getTime() - 1, end, day >= first && day.getTime() < end);
}

function endTest(after: number, before: number, hasRetirement: boolean) {
  return (validTo: number, worksEverywhere: boolean) =>
    endsByRetirement(validTo, worksEverywhere) ? hasRetirement : validTo > after && validTo < before;
}

/** Days from start to end, including fractions; `undefined` if the service did not give both. */
export function lifetimeDays(token: Pick<Token, "validFrom" | "validTo">): number | undefined {
  if (token.validFrom === undefined || token.validTo === undefined) return undefined;
  return (token.validTo.getTime() - token.validFrom.getTime()) / dayInMilliseconds;
}

/** Soonest end first, unknown ends last; ties by name, then id, so the order never jumps on reload. */
export function compareBySoonestExpiry(a: Token, b: Token): number {
  return (
    compare(endOf(a), endOf(b)) || compare(a.name, b.name) || compare(a.authorizationId, b.authorizationId)
  );
}

function endOf(token: Token): number {
  return effectiveEndAt(token)?.getTime() ?? Infinity;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
