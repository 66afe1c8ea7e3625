import { unauthorized } from "../wire/ServiceError";
import { WireDate, type WireValue } from "../wire/wireJson";
import type { Token } from "../world/Token";
import type { World } from "../world/World";
import { keptName } from "./keptName";
import type { RestCall } from "./operation";
import { patError } from "./patErrors";

/** `PatToken` of the OpenAPI document; only the answer that creates the token has the secret. */
export function patShape(token: Token, world: World, secret: string | null = null): WireValue {
  return {
    displayName: keptName(token.displayName, world),
    validTo: new WireDate(token.validTo),
    scope: token.scope,
    targetAccounts: token.targetAccounts,
    validFrom: new WireDate(token.validFrom),
    authorizationId: token.authorizationId,
    token: secret,
  };
}

export function patResult(token: Token, world: World, secret: string | null = null): { value: WireValue } {
  return { value: { patToken: patShape(token, world, secret), patTokenError: patError("none") } };
}

/**
 * This API accepts only a user's Entra token with both scopes. Measured in 2026: one scope alone, a personal access
 * token, and (by the documented rule) an extension's own token are refused with 401 TF400813.
 */
export function admitToPats({ caller }: RestCall): void {
  const hasBoth = ["vso.pats", "vso.pats_manage"].every((scope) => caller.scopes.includes(scope));
  if (caller.kind !== "entra" || !hasBoth) throw unauthorized(caller.user.id);
}

/** The caller's own token, or undefined: other people's tokens do not exist here. */
export function ownToken({ world, caller }: RestCall, authorizationId: string): Token | undefined {
  const token = world.findToken(authorizationId);
  return token?.ownerDescriptor === caller.user.descriptor && !token.isPublic ? token : undefined;
}

/** Tokens of other organizations are listed everywhere but changed only in their own (documented FAQ). */
export function belongsHere({ world }: RestCall, token: Token): boolean {
  return token.targetAccounts === null || token.targetAccounts.includes(world.organization.id);
}
