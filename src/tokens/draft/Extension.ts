import { daysLater, startOfDay } from "../token/calendarDays";
import { maximumValidTo, parseDateInput, type DateInput } from "../token/lifetime";
import type { Token } from "../token/Token";
import type { ExpiryChoice } from "./TokenDraft";

type End = Pick<Token, "validTo">;

export interface Extension {
  readonly days: number;
  readonly validTo: Date;
}

/** By how many days a token can be extended: 30, 60 or 90, each only as far as the service's one year from now reaches. */
export function extensionsOf(token: End, now: Date): Extension[] {
  const latest = maximumValidTo(now);
  return [30, 60, 90]
    .map((days) => ({ days, validTo: daysLater(token.validTo ?? now, days) }))
    .filter(({ validTo }) => validTo <= latest);
}

/** The first day that is later than the token's last one; today if its end is unknown. */
export function firstLaterDay({ validTo }: End, now: Date): Date {
  return validTo ? startOfDay(validTo, 1) : startOfDay(now, 0);
}

/** Whether any later day is within one year from now. Every extension by days ends on such a day too. */
export function canExtend(token: End, now: Date): boolean {
  return firstLaterDay(token, now) <= maximumValidTo(now);
}

/** The new end. Days count from the token's own end, and from now if that is unknown. */
export function extendedTo(
  choice: ExpiryChoice,
  token: End,
  now: Date,
): DateInput | { readonly error: "notLater" } {
  const wanted =
    choice.kind === "date"
      ? parseDateInput(choice.text, now)
      : { validTo: daysLater(token.validTo ?? now, choice.days) };
  if (!("validTo" in wanted)) return wanted;
  return token.validTo && wanted.validTo <= token.validTo ? { error: "notLater" } : wanted;
}
