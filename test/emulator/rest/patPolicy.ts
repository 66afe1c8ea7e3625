import { knownScope } from "../world/knownScopes";
import type { World } from "../world/World";
import { keptName, longestKeptName } from "./keptName";
import type { PatError } from "./patErrors";

const day = 86_400_000;
/** Since then, no global token can be created. https://devblogs.microsoft.com/devops/ "Retirement of global PATs" */
const globalCreationEnds = new Date("2026-03-15T00:00:00Z");

/** Documented: a lifetime is "not to exceed one year"; a leap year and the hours of a time zone are allowed. */
const longestLifetimeDays = 367;

export interface Wish {
  readonly displayName: string | null;
  readonly scope: string;
  readonly isGlobal: boolean;
  readonly validTo: Date;
}

/** What the service itself rejects about a name: it checks the name as kept, not as sent. */
export function nameFault(sent: string | undefined, world: World): PatError | undefined {
  const name = keptName(sent ?? "", world) ?? "";
  // An empty name becomes a GUID; what blanks alone become is not known.
  if (name !== "" && name.trim() === "") return "displayNameRequired";
  return /\p{Cc}/u.test(name) || name.length > longestKeptName ? "invalidDisplayName" : undefined;
}

/** What it rejects about a set of scopes or a date. */
export function faultOf(wish: Wish, now: Date): PatError | undefined {
  const scopes = wish.scope.split(" ");
  if (!scopes.every((scope) => knownScope(scope)?.isForPats)) return "invalidScope";
  if (wish.validTo <= now || wish.validTo.getTime() > now.getTime() + longestLifetimeDays * day)
    return "invalidValidTo";
  return undefined;
}

/** What tenant and organization policies reject; they apply only to new and renewed tokens. */
export function violationOf(wish: Wish, { switches, now }: World): PatError | undefined {
  const scopes = wish.scope.split(" ");
  const isPackaging = scopes.every((scope) => /^vso\.packaging(_|$)/.test(scope));
  if (switches.restrictCreation === "all") return "disablePatCreationPolicyViolation";
  if (switches.restrictCreation === "packagingOnly" && !isPackaging)
    return "disablePatCreationPolicyViolation";
  if (wish.isGlobal && now() >= globalCreationEnds) return "globalPATCreationBlocked";
  if (wish.isGlobal && switches.restrictGlobal) return "globalPatPolicyViolation";
  if (switches.restrictFullScope && scopes.includes("app_token")) return "fullScopePatPolicyViolation";
  return undefined;
}

/**
 * The lifetime policy. The OpenAPI document says that a later date is shortened (counted from now when creating, from
 * the creation when updating), but also has an error for it. The switch `lifetimePolicy` decides.
 */
export function underLifetimePolicy(validTo: Date, from: Date, { switches }: World): Date | PatError {
  if (switches.maximumLifetimeDays === undefined) return validTo;
  const latest = new Date(from.getTime() + switches.maximumLifetimeDays * day);
  if (validTo <= latest) return validTo;
  return switches.lifetimePolicy === "clamp" ? latest : "patLifespanPolicyViolation";
}
