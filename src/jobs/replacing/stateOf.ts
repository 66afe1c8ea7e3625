import { calendarDays } from "../../tokens/token/calendarDays";
import { dayOf } from "../../tokens/token/dayText";
import { effectiveExpiry } from "../../tokens/token/effectiveExpiry";
import { isRevocable, statusOf } from "../../tokens/token/statusOf";
import type { Token } from "../../tokens/token/Token";
import type { Replacing } from "./Replacing";

/** What is known of a replacement, from what is kept and from the list of the person's tokens. */
export type ReplacingState =
  /** Part of the list could not be read, and one of the two tokens may be in it. */
  | { readonly kind: "unknown" }
  /** The request was sent moments ago, perhaps by another tab. */
  | { readonly kind: "underWay" }
  /** No new token was made. */
  | { readonly kind: "notMade" }
  /** No answer came; these tokens have appeared since, so the new one is probably among them. */
  | { readonly kind: "unanswered"; readonly candidates: readonly Token[] }
  /** The person makes the new one on the built-in page; these tokens have appeared since, the newest first. */
  | { readonly kind: "byHand"; readonly candidates: readonly Token[] }
  /** The new token exists, and nobody has its secret. */
  | { readonly kind: "secretLost"; readonly successor: Token }
  /** The new token no longer works, or is gone, and the old one works. */
  | { readonly kind: "successorGone" }
  /** Both work. `daysLeft` until the day on which something has to happen; 0: today, negative: that day has passed. */
  | {
      readonly kind: "bothWork";
      readonly successor: Token;
      readonly isInPlace: boolean;
      readonly daysLeft: number | undefined;
      /** Whether the person chose that day; otherwise the old token ends on it. */
      readonly isChosenDay: boolean;
    }
  /** The old token no longer works. `isBroken`: neither does the new one, or nobody has its secret. */
  | { readonly kind: "oldEnded"; readonly isBroken: boolean };

/** How far this computer's clock and the service's may be apart. */
const clockSkewMs = 600_000;
/** A request that has not been answered by then was sent by a page that is gone. */
const longestRequestMs = 120_000;
/** The service rounds dates. */
const roundingMs = 60_000;

/** More would not help to choose. */
const mostCandidates = 5;

export interface ListedNow {
  readonly tokens: readonly Token[];
  /** The number of rows that could not be read. */
  readonly unreadable: number;
  readonly now: Date;
}

export function stateOf(replacing: Replacing, { tokens, unreadable, now }: ListedNow): ReplacingState {
  const find = (id: string) => tokens.find(({ authorizationId }) => authorizationId.toLowerCase() === id);
  const works = (token: Token | undefined) => token !== undefined && isRevocable(statusOf(token, now));
  const { oldId, newId, isStored = false, inPlaceAt } = replacing;
  const old = find(oldId);
  const successor = newId === undefined ? undefined : find(newId);
  if (unreadable > 0 && (!old || (newId !== undefined && !successor))) return { kind: "unknown" };
  if (!old || !works(old)) return { kind: "oldEnded", isBroken: !isStored || !works(successor) };
  if (newId === undefined) return withoutAnswer(replacing, tokens, now);
  if (!successor || !works(successor)) return { kind: "successorGone" };
  if (!isStored) return { kind: "secretLost", successor };
  return { kind: "bothWork", successor, isInPlace: inPlaceAt !== undefined, ...dueDay(replacing, old, now) };
}

function withoutAnswer(
  { oldId, beganAt, wishedUntil, isByHand }: Replacing,
  tokens: readonly Token[],
  now: Date,
): ReplacingState {
  const age = now.getTime() - beganAt.getTime();
  const madeMs = (token: Token) => (token.validFrom?.getTime() ?? NaN) - beganAt.getTime();
  const others = tokens.filter(
    (token) => token.authorizationId.toLowerCase() !== oldId && isRevocable(statusOf(token, now)),
  );
  if (isByHand) {
    const since = others.filter((token) => madeMs(token) >= -clockSkewMs);
    return {
      kind: "byHand",
      candidates: since.sort((a, b) => madeMs(b) - madeMs(a)).slice(0, mostCandidates),
    };
  }
  const candidates = others.filter(
    (token) =>
      Math.abs(madeMs(token)) <= clockSkewMs &&
      // A policy may have shortened it.
      (token.validTo?.getTime() ?? NaN) <= wishedUntil.getTime() + roundingMs,
  );
  if (candidates.length > 0) return { kind: "unanswered", candidates };
  return { kind: age >= 0 && age < longestRequestMs ? "underWay" : "notMade" };
}

function dueDay({ keepUntil = "" }: Replacing, old: Token, now: Date) {
  const chosen = dayOf(keepUntil);
  const end = effectiveExpiry(old)?.day;
  const isChosenDay = chosen !== undefined && (end === undefined || chosen <= end);
  const day = isChosenDay ? chosen : end;
  return { daysLeft: day && calendarDays(now, day), isChosenDay };
}

/** What needs the person soonest comes first: what is broken or unfinished, then by the day. */
export function soonestFirst(a: ReplacingState, b: ReplacingState): number {
  return urgency(a) - urgency(b);
}

function urgency(state: ReplacingState): number {
  switch (state.kind) {
    case "oldEnded":
      return state.isBroken ? -5e6 : 5e6;
    case "successorGone":
      return -4e6;
    case "secretLost":
    case "unanswered":
      return -3e6;
    case "notMade":
    case "byHand":
      return -2e6;
    case "bothWork":
      return state.daysLeft ?? 1e6;
    case "underWay":
      return 2e6;
    case "unknown":
      return 3e6;
  }
}
