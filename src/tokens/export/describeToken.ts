import { shownText } from "../naming/shownText";
import type { Owner } from "../organization/OwnedToken";
import { effectiveEndAt } from "../token/effectiveExpiry";
import { risksOf } from "../token/risk";
import { statusOf } from "../token/statusOf";
import type { Token } from "../token/Token";
import type { ExportedOwner, ExportedToken } from "./ExportedToken";

/** A token as an export writes it, with its owner if that is somebody else. Its texts are safe to show. */
export function describeToken(token: Token, now: Date, owner?: Owner): ExportedToken {
  return {
    authorizationId: token.authorizationId,
    name: shownText(token.name),
    ...(owner && describedOnce(owners, owner, describeOwner)),
    status: statusOf(token, now),
    endsAtUtc: isoOf(effectiveEndAt(token)),
    validToUtc: isoOf(token.validTo),
    createdAtUtc: isoOf(token.validFrom),
    scopes: describedOnce(scopeLists, token.scopes, (scopes) => scopes.map(shownText)),
    risks: risksOf(token),
    organizations: token.reach.kind === "all" ? "all" : token.reach.ids.length,
  };
}

// People and lists of scopes are the same objects from token to token, and looking at each text takes time.
const owners = new WeakMap<Owner, ExportedOwner>();
const scopeLists = new WeakMap<readonly string[], readonly string[]>();

function describedOnce<T extends object, D>(known: WeakMap<T, D>, one: T, describe: (one: T) => D): D {
  const before = known.get(one);
  if (before !== undefined) return before;
  const described = describe(one);
  known.set(one, described);
  return described;
}

function describeOwner({
  descriptor,
  displayName,
  mailAddress,
  principalName,
  lastAccessed,
}: Owner): ExportedOwner {
  return {
    owner: descriptor,
    ownerName: shownText(displayName),
    ownerMail: shownText(mailAddress ?? principalName ?? ""),
    ownerLastSignInUtc: lastAccessed === "never" ? "never" : isoOf(lastAccessed),
  };
}

/** Empty for a date that is not known, or that is none. */
function isoOf(date: Date | undefined): string {
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : "";
}
