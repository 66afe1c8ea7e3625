import type { Token } from "./Token";
import { lifetimeDays } from "./expiry";
import { isFullAccess, scopeById } from "../scopes/catalogue";

export type RiskKind =
  "fullAccess" | "allOrganizations" | "highPrivilege" | "longLived" | "unknownScope" | "unknownExpiry";

/** Most severe first. */
export const riskKinds: readonly RiskKind[] = [
  "fullAccess",
  "allOrganizations",
  "highPrivilege",
  "longLived",
  "unknownScope",
  "unknownExpiry",
];

/** One year is the service's maximum, plus a day for rounding and leap years. */
export const longestUsualLifetimeDays = 366;

/** Why a token is risky, most severe first. The caller decides whether it is still active. */
export function risksOf(token: Token): readonly RiskKind[] {
  const kinds = riskKinds.filter((kind) => hasRisk(token, kind));
  return kinds.includes("fullAccess") ? kinds.filter((kind) => kind !== "highPrivilege") : kinds;
}

/**
 * Whether one kind of risk applies. Full access counts as high privilege here, although `risksOf` lists it
 * only once.
 */
export function hasRisk(token: Token, kind: RiskKind): boolean {
  switch (kind) {
    case "allOrganizations":
      return token.reach.kind === "all";
    case "longLived":
      return (lifetimeDays(token) ?? 0) > longestUsualLifetimeDays;
    case "unknownExpiry":
      return token.validTo === undefined;
    default:
      return scopesHaveRisk(token.scopes, kind);
  }
}

/** The risks that depend on the scopes alone. A token without scopes counts as unknown: the service did not say. */
export function scopesHaveRisk(
  ids: readonly string[],
  kind: "fullAccess" | "highPrivilege" | "unknownScope",
): boolean {
  switch (kind) {
    case "fullAccess":
      return isFullAccess(ids);
    case "highPrivilege":
      return ids.some((id) => scopeById(id)?.isHighPrivilege ?? false);
    case "unknownScope":
      return ids.length === 0 || ids.some((id) => scopeById(id) === undefined);
  }
}
