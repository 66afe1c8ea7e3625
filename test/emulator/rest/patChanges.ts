import { randomUUID } from "node:crypto";

import { readJsonObject } from "../wire/readJson";
import { badRequest, notFound } from "../wire/ServiceError";
import { roundToService } from "../wire/wireJson";
import { hashOf, mintSecret } from "../world/secrets";
import { isGuid } from "../world/seeded";
import { statusOf, type Token } from "../world/Token";
import { forbidden, type Operation, type RestCall, type RestResult } from "./operation";
import { forcedRefusal, refusal } from "./patErrors";
import { faultOf, nameFault, underLifetimePolicy, violationOf, type Wish } from "./patPolicy";
import { patRequestFrom, type PatRequest } from "./patRequest";
import { admitToPats, belongsHere, ownToken, patResult } from "./patShape";

const pats = {
  path: "_apis/tokens/pats",
  host: "vssps.dev.azure.com",
  isHostedOnly: true,
  hasTokenApiVersion: true,
  admit: admitToPats,
} as const;
/** The lifetime of a token created without `validTo` is not documented. */
const lifetimeUnlessGivenMilliseconds = 30 * 86_400_000;

export const createPat: Operation = { ...pats, method: "POST", handle: create };
export const updatePat: Operation = { ...pats, method: "PUT", handle: update };
export const revokePat: Operation = { ...pats, method: "DELETE", handle: revoke };

function create(call: RestCall): RestResult {
  const { world, caller } = call;
  const request = patRequestFrom(readJsonObject(call.body, call.activityId));
  const forced = forcedRefusal(world);
  if (forced !== undefined) return forced;
  const now = world.now();
  const wish: Wish = {
    displayName: request.displayName || randomUUID(),
    scope: scopeFrom(request.scope),
    isGlobal: request.allOrgs ?? false,
    validTo: request.validTo ?? new Date(now.getTime() + lifetimeUnlessGivenMilliseconds),
  };
  const error = nameFault(request.displayName, world) ?? faultOf(wish, now) ?? violationOf(wish, world);
  if (error !== undefined) return refusal(world, error);
  const validTo = underLifetimePolicy(wish.validTo, now, world);
  if (typeof validTo === "string") return refusal(world, validTo);

  const secret = mintSecret(world.now());
  const token: Token = {
    authorizationId: randomUUID(),
    ownerDescriptor: caller.user.descriptor,
    userId: caller.user.id,
    displayName: wish.displayName,
    scope: wish.scope,
    targetAccounts: wish.isGlobal ? null : [world.organization.id],
    validFrom: roundToService(now),
    validTo: roundToService(validTo),
    isPublic: false,
    secretHash: hashOf(secret),
  };
  world.tokens.put(token);
  world.audit.record("Token.PatCreateEvent", caller.user, token, now);
  return patResult(token, world, secret);
}

function update(call: RestCall): RestResult {
  const { world, caller } = call;
  const request = patRequestFrom(readJsonObject(call.body, call.activityId));
  const forced = forcedRefusal(world);
  if (forced !== undefined) return forced;
  if (!isGuid(request.authorizationId)) return refusal(world, "invalidAuthorizationId");
  const token = ownToken(call, request.authorizationId);
  if (token === undefined) return refusal(world, "authorizationNotFound");
  if (!belongsHere(call, token)) return refusal(world, "accessDenied");
  return changed(call, token, request, (result) => {
    world.tokens.put(result);
    world.audit.record("Token.PatUpdateEvent", caller.user, result, world.now());
  });
}

function changed(
  { world }: RestCall,
  token: Token,
  request: PatRequest,
  keep: (token: Token) => void,
): RestResult {
  const now = world.now();
  switch (statusOf(token, now)) {
    case "revoked": // Documented: it "must be valid (has not been revoked)". The error is not documented.
      return refusal(world, "failedToUpdateAccessToken");
    case "expired":
      return refusal(world, "expiredPatCannotBeExtended");
    case "active":
  }
  const wish: Wish = {
    displayName: request.displayName === "" ? randomUUID() : (request.displayName ?? token.displayName),
    scope: request.scope === undefined ? token.scope : scopeFrom(request.scope),
    isGlobal: request.allOrgs ?? token.targetAccounts === null,
    validTo: request.validTo ?? token.validTo,
  };
  const error = nameFault(request.displayName, world) ?? faultOf(wish, now) ?? violationOf(wish, world);
  if (error !== undefined) return refusal(world, error);
  const validTo =
    request.validTo === undefined ? token.validTo : underLifetimePolicy(wish.validTo, token.validFrom, world);
  if (typeof validTo === "string") return refusal(world, validTo);
  const result: Token = {
    ...token,
    displayName: wish.displayName,
    scope: wish.scope,
    targetAccounts: wish.isGlobal ? null : [world.organization.id],
    validTo: roundToService(validTo),
  };
  keep(result);
  return patResult(result, world);
}

/** The real service gives full access if no scope is asked for. */
function scopeFrom(wished: string | undefined): string {
  return wished === undefined || wished.trim() === "" ? "app_token" : wished;
}

function revoke(call: RestCall): RestResult {
  const { world, caller, url } = call;
  const id = url.searchParams.get("authorizationId");
  if (!isGuid(id)) throw badRequest("The authorizationId is missing or not a GUID.");
  const token = ownToken(call, id);
  if (token === undefined) {
    if (world.switches.unknownPatRevocation === "ignore") return { status: 204 };
    throw notFound(`The authorization ${id} was not found.`, "AuthorizationNotFoundException");
  }
  if (!belongsHere(call, token)) throw forbidden("The token belongs to another organization.");
  world.revoke(token, caller.user, call.acceptedOnly);
  return { status: 204 };
}
