import { WireEnum, type WireValue } from "../wire/wireJson";
import type { World } from "../world/World";
import type { RestResult } from "./operation";

/** In numeric order, as the OpenAPI document of "tokens" 7.2 lists them. */
export const patErrors = [
  "none",
  "displayNameRequired",
  "invalidDisplayName",
  "invalidValidTo",
  "invalidScope",
  "userIdRequired",
  "invalidUserId",
  "invalidUserType",
  "accessDenied",
  "failedToIssueAccessToken",
  "invalidClient",
  "invalidClientType",
  "invalidClientId",
  "invalidTargetAccounts",
  "hostAuthorizationNotFound",
  "authorizationNotFound",
  "failedToUpdateAccessToken",
  "sourceNotSupported",
  "invalidSourceIP",
  "invalidSource",
  "duplicateHash",
  "sshPolicyDisabled",
  "invalidToken",
  "tokenNotFound",
  "invalidAuthorizationId",
  "failedToReadTenantPolicy",
  "globalPatPolicyViolation",
  "fullScopePatPolicyViolation",
  "patLifespanPolicyViolation",
  "invalidTokenType",
  "invalidAudience",
  "invalidSubject",
  "deploymentHostNotSupported",
  "disablePatCreationPolicyViolation",
  "failedToReadOrgPolicy",
  "globalPATCreationBlocked",
  "expiredPatCannotBeExtended",
] as const;

export type PatError = (typeof patErrors)[number];

export function patError(name: string): WireEnum {
  return new WireEnum(
    name,
    patErrors.findIndex((known) => known === name),
  );
}

/** A refusal in the answer's fields. The OpenAPI document declares only status 200; a switch makes it 400. */
export function refusal(world: World, name: string, message?: string): RestResult {
  const value: WireValue = {
    patToken: null,
    patTokenError: patError(name),
    ...(message === undefined ? {} : { patTokenErrorMessage: message }),
  };
  return { status: world.switches.policyRefusalStatus, value };
}

/** The refusal that a test requested with `world.nextPatError`, once. */
export function forcedRefusal(world: World): RestResult | undefined {
  const forced = world.nextPatError;
  if (forced === undefined) return undefined;
  world.nextPatError = undefined;
  return refusal(world, forced.name, forced.message);
}
