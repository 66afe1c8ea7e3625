import { badRequest, notFound, unauthorized } from "../wire/ServiceError";
import { WireDate, type WireValue } from "../wire/wireJson";
import { correlatingIdOf, hashOf } from "../world/secrets";
import { isGuid } from "../world/seeded";
import { statusOf, type Token } from "../world/Token";
import type { World } from "../world/World";
import { keptName } from "./keptName";
import { countOf, needsScope, type Operation, type RestCall, type RestResult } from "./operation";

const emptyGuid = "00000000-0000-0000-0000-000000000000";
/** The largest page; not documented. */
const mostOnPage = 1000;

/**
 * Documented: Project Collection Administrators only, else 401. Whether it accepts an extension's own token is not
 * documented (we expect so): the switch `adminTakesExtensionToken` decides.
 */
export function admitToTokenAdmin(call: RestCall): void {
  const { caller, world } = call;
  needsScope("vso.tokenadministration")(call);
  const isTaken = caller.kind !== "extension" || world.switches.adminTakesExtensionToken;
  if (!isTaken || !caller.user.isAdministrator) throw unauthorized(caller.user.id);
}

/** GET on `tokenadmin/personalaccesstokens/{subjectDescriptor}`: the continuation is a GUID in the body. */
export const listTokensOfUser: Operation = {
  method: "GET",
  path: "_apis/tokenadmin/personalaccesstokens/{subjectDescriptor}",
  host: "vssps.dev.azure.com",
  released: 7.1,
  hasTokenApiVersion: true,
  isTokenAdministration: true,
  admit: admitToTokenAdmin,
  handle: list,
};

function list({ world, params, url, version }: RestCall): RestResult {
  const descriptor = params.subjectDescriptor ?? "";
  if (!/^[a-z]+\.[\w-]+$/i.test(descriptor)) {
    throw badRequest(`'${descriptor}' is not a subject descriptor.`, "InvalidSubjectDescriptorException");
  }
  if (world.users.find(descriptor) === undefined) {
    throw notFound(`The user '${descriptor}' could not be found.`, "IdentityNotFoundException");
  }
  const length = countOf(url, "pageSize", world.pageSizes.adminTokens, mostOnPage);
  const isPublic = url.searchParams.get("isPublic")?.toLowerCase() === "true";
  const all = world.tokensOf(descriptor).filter((token) => token.isPublic === isPublic);
  const rest = restOf(all, url.searchParams.get("continuationToken"), world);
  const page = rest.slice(0, length);
  const [next] = rest.slice(length);
  return {
    value: {
      value: page.map((token) => sessionToken(token, world, version.number)),
      continuationToken: next === undefined ? null : continuationAfter(all, next, page.at(-1), world),
    },
  };
}

/** A GUID: the id of the page's last token, or a row number in the list as it is now. */
function continuationAfter(
  all: readonly Token[],
  next: Token,
  last: Token | undefined,
  world: World,
): string | null {
  if (world.switches.adminListContinuation !== "row") return last?.authorizationId ?? null;
  const row = all.filter(isListed(world)).indexOf(next);
  return `00000000-0000-4000-8000-${String(row).padStart(12, "0")}`;
}

/** What follows a page whose last token may since have been revoked, as the switch `adminListContinuation` says. */
function restOf(all: readonly Token[], continuation: string | null, world: World): Token[] {
  const listed = all.filter(isListed(world));
  if (continuation === null || continuation === "") return listed;
  const how = world.switches.adminListContinuation;
  const row = isGuid(continuation) ? /^00000000-0000-4000-8000-(\d{12})$/.exec(continuation)?.[1] : undefined;
  if (how === "row" && row !== undefined) return listed.slice(Number(row));
  const anchor = all.find((token) => token.authorizationId === continuation);
  if (anchor === undefined)
    throw badRequest("The continuation token is not valid.", "InvalidContinuationTokenException");
  const rest = all.slice(all.indexOf(anchor) + 1).filter(isListed(world));
  return how === "anchorSkips" && !listed.includes(anchor) ? rest.slice(1) : rest;
}

function isListed({ switches, organization, now }: World): (token: Token) => boolean {
  return (token) => {
    if (token.targetAccounts !== null && !token.targetAccounts.includes(organization.id)) return false;
    switch (statusOf(token, now())) {
      case "revoked":
        return switches.adminListKeepsRevoked;
      case "expired":
        return switches.adminListKeepsExpired;
      case "active":
        return true;
    }
  };
}

/** `SessionToken` of the OpenAPI document; the published example has dates without a zone. */
function sessionToken(token: Token, world: World, version: number): WireValue {
  return {
    clientId: emptyGuid,
    accessId: emptyGuid,
    authorizationId: token.authorizationId,
    hostAuthorizationId: emptyGuid,
    userId: token.userId,
    validFrom: new WireDate(token.validFrom, "zoneless"),
    validTo: new WireDate(token.validTo, "zoneless"),
    displayName: keptName(token.displayName, world),
    scope: token.scope,
    targetAccounts: token.targetAccounts,
    token: null,
    alternateToken: null,
    isValid: statusOf(token, world.now()) !== "revoked",
    isPublic: token.isPublic,
    publicData: null,
    source: null,
    claims: null,
    ...(version >= 7.2 && world.switches.adminListHasHashes
      ? { crossCompanyCorrelatingId: correlatingId(token) }
      : {}),
  };
}

const correlatingIds = new WeakMap<Token, string>();

function correlatingId(token: Token): string | null {
  if (token.isPublic) return null;
  const known = correlatingIds.get(token);
  if (known !== undefined) return known;
  const id = correlatingIdOf(token.secretHash ?? hashOf(token.authorizationId));
  correlatingIds.set(token, id);
  return id;
}
