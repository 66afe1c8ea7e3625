import { isJsonObject, readJson, readJsonObject } from "../wire/readJson";
import { badRequest } from "../wire/ServiceError";
import { knownScope } from "../world/knownScopes";
import { isGuid } from "../world/seeded";
import type { Token } from "../world/Token";
import type { World } from "../world/World";
import type { Operation, RestCall, RestResult } from "./operation";
import { admitToTokenAdmin } from "./tokenAdmin";

const tokenAdmin = {
  method: "POST",
  host: "vssps.dev.azure.com",
  released: 7.1,
  hasTokenApiVersion: true,
  isTokenAdministration: true,
  admit: admitToTokenAdmin,
} as const;

/** POST on `tokenadmin/revocations`: 204 for all or 400 for all, with no result per id. */
export const revokeAuthorizations: Operation = {
  ...tokenAdmin,
  path: "_apis/tokenadmin/revocations",
  handle: revokeAll,
};

/** POST on `tokenadmin/revocationrules`: for self-describing tokens, which have no id to revoke. */
export const createRevocationRule: Operation = {
  ...tokenAdmin,
  path: "_apis/tokenadmin/revocationrules",
  handle: createRule,
};

function revokeAll(call: RestCall): RestResult {
  const { world, caller } = call;
  const isPublic = call.url.searchParams.get("isPublic")?.toLowerCase() === "true";
  const body = readJson(call.body, call.activityId);
  if (!Array.isArray(body) || body.length === 0)
    throw badRequest("The list of revocations is missing or empty.");
  const ids = body.map(authorizationIdOf);
  const tokens = ids.flatMap((id) => tokenToRevoke(world, id, isPublic) ?? []);
  tokens.forEach((token) => world.revoke(token, caller.user, call.acceptedOnly));
  return { status: 204 };
}

function authorizationIdOf(entry: unknown): string {
  const id = isJsonObject(entry) ? entry.authorizationId : undefined;
  if (isGuid(id)) return id;
  throw badRequest("A revocation has no authorizationId, or one that is not a GUID.");
}

/** How the service treats an unknown id is not documented: the switch `unknownRevocationId` decides. */
function tokenToRevoke(world: World, id: string, isPublic: boolean): Token | undefined {
  const token = world.findToken(id);
  const isHere = token?.targetAccounts === null || token?.targetAccounts.includes(world.organization.id);
  if (token?.isPublic === isPublic && isHere) return token;
  if (world.switches.unknownRevocationId === "ignore") return undefined;
  throw badRequest(`The authorization ${id} could not be found.`, "AuthorizationIdNotFoundException");
}

function createRule({ world, body, activityId }: RestCall): RestResult {
  const rule = readJsonObject(body, activityId);
  const scopes = typeof rule.scopes === "string" ? rule.scopes.split(" ").filter(Boolean) : [];
  if (scopes.length === 0) throw badRequest("The scopes of a revocation rule are mandatory.");
  const unknown = scopes.find((scope) => knownScope(scope) === undefined);
  if (unknown !== undefined) throw badRequest(`'${unknown}' is not a scope.`);
  const createdBefore = typeof rule.createdBefore === "string" ? new Date(rule.createdBefore) : world.now();
  if (Number.isNaN(createdBefore.getTime())) throw badRequest("createdBefore is not a date.");
  world.sessions.rules.push({ scopes, createdBefore });
  return { status: 201 };
}
