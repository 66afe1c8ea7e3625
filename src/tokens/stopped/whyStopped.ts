import { lifetimeDays } from "../token/expiry";
import { calendarDays } from "../token/calendarDays";
import { statusOf } from "../token/statusOf";
import type { Token } from "../token/Token";

/** What is known to stop a token. */
export type StopCause =
  /** Its own end. */
  | "expired"
  /** The end of tokens for all organizations. */
  | "retired"
  | "ownerRevoked"
  | "administratorRevoked"
  /** Azure DevOps found it in a public GitHub repository; that policy is on unless a tenant switched it off. */
  | "leaked"
  /** Not used to sign in within 90 days of its creation, in an organization with Entra. */
  | "unused"
  /** Azure DevOps lists dead tokens for some months only. */
  | "forgotten"
  /** It may be in a row that could not be read. */
  | "unread";

/** What the page knows besides the token itself. */
export interface StopFacts {
  readonly now: Date;
  /** Whether the owner is the one who reads this. */
  readonly isOwn: boolean;
  /** For a token that was listed before and no longer is: how many rows of the newest list could not be read. */
  readonly vanished?: { readonly unreadable: number };
  readonly ownerLastAccessed?: Date | "never" | undefined;
}

export interface StopReason {
  readonly cause: StopCause;
  /** False if it fits and others do too. */
  readonly isCertain: boolean;
}

/** From Learn, "Use personal access tokens": a new token that nobody signs in with for so long goes inactive. */
const unusedAfterDays = 90;

/**
 * The known causes that fit, the likeliest first; none for a token that is listed as active. Azure DevOps gives a reason
 * for none of them, so only dates are certain.
 */
export function whyStopped(token: Token, facts: StopFacts): readonly StopReason[] {
  const status = statusOf(token, facts.now);
  const causes: StopCause[] = [];
  if (facts.vanished) {
    if (facts.vanished.unreadable > 0) causes.push("unread");
    if (status === "expired" || status === "revoked") causes.push("forgotten");
    else causes.push(...revocations(facts));
    return causes.map((cause) => ({ cause, isCertain: false }));
  }
  switch (status) {
    case "active":
      return [];
    case "expired":
      return [{ cause: "expired", isCertain: true }];
    case "stopped":
      return [{ cause: "retired", isCertain: true }];
    case "revoked":
      causes.push(...revocations(facts));
      if (!facts.isOwn && canBeUnused(token, facts.now)) causes.push("unused");
      return causes.map((cause) => ({ cause, isCertain: false }));
  }
}

/** Somebody who no longer signs in has hardly revoked it; administrators do that when people leave. */
function revocations({ ownerLastAccessed, now }: StopFacts): readonly StopCause[] {
  const isAway =
    ownerLastAccessed === "never" ||
    (ownerLastAccessed !== undefined && calendarDays(ownerLastAccessed, now) > unusedAfterDays);
  return isAway
    ? ["administratorRevoked", "ownerRevoked", "leaked"]
    : ["ownerRevoked", "administratorRevoked", "leaked"];
}

/** The administrator API says only that a token is not valid, which may cover this case too. */
function canBeUnused(token: Token, now: Date): boolean {
  const { validFrom } = token;
  const days = lifetimeDays(token) ?? Infinity;
  return validFrom !== undefined && days > unusedAfterDays && calendarDays(validFrom, now) > unusedAfterDays;
}
