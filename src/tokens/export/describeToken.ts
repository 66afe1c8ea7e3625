import { shownText } from "../naming/shownText";
import type { Owner } from "../organization/OwnedToken";
import { effectiveExpiry } from "../token/effectiveExpiry";
import { risksOf } from "../token/risk";
import { statusOf } from "../token/statusOf";
import type { Token } from "../token/Token";
import type { ExportedToken } from "./ExportedToken";

/** A token as an export writes it, with its owner if that is somebody else. Its texts are safe to show. */
export function describeToken(token: Token, now: Date, owner?: Owner): ExportedToken {
  return {
    authorizationId: token.authorizationId,
    name: shownText(token.name),
    ...(owner && {
      owner: owner.descriptor,
      ownerName: shownText(owner.displayName),
      ownerMail: shownText(owner.mailAddress ?? owner.principalName ?? ""),
      ownerLastSignInUtc: owner.lastAccessed === "never" ? "never" : isoOf(owner.lastAccessed),
    }),
    status: statusOf(token, now),
    endsAtUtc: isoOf(effectiveExpiry(token)?.at),
    validToUtc: isoOf(token.validTo),
    createdAtUtc: isoOf(token.validFrom),
    scopes: token.scopes.map(shownText),
    risks: risksOf(token),
    organizations: token.reach.kind === "all" ? "all" : token.reach.ids.length,
  };
}

/** Empty for a date that is not known, or that is none. */
function isoOf(date: Date | undefined): string {
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : "";
}
