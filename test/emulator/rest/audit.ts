import { badRequest } from "../wire/ServiceError";
import { WireDate, WireEnum, type WireValue } from "../wire/wireJson";
import type { AuditEntry, AuditedAct } from "../world/AuditLog";
import { seededGuid } from "../world/seeded";
import { isServiceIdentity } from "../world/User";
import type { World } from "../world/World";
import { continuationFor, offsetFrom } from "./continuation";
import { countOf, forbidden, needsScope, type Operation, type RestCall, type RestResult } from "./operation";

/** Documented: the log goes back 90 days. */
const retentionMilliseconds = 90 * 86_400_000;
const mostInBatch = 100_000;
const wording = {
  "Token.PatCreateEvent": { verb: "Created", category: new WireEnum("create", 3), label: "Create" },
  "Token.PatUpdateEvent": { verb: "Updated", category: new WireEnum("modify", 1), label: "Modify" },
  "Token.PatRevokeEvent": { verb: "Revoked", category: new WireEnum("remove", 2), label: "Remove" },
};

/** GET on `audit/auditlog`: newest first, filtered by time only. */
export const queryAuditLog: Operation = {
  method: "GET",
  path: "_apis/audit/auditlog",
  host: "auditservice.dev.azure.com",
  isHostedOnly: true,
  admit: (call) => {
    needsScope("vso.auditlog")(call);
    if (!call.caller.user.isAdministrator)
      throw forbidden("Access Denied: you need the permission View audit log.");
    if (call.world.switches.auditing === "refused")
      throw forbidden("Auditing is not enabled for this organization.");
  },
  handle: query,
};

function query({ world, url }: RestCall): RestResult {
  const now = world.now();
  const oldest = new Date(now.getTime() - retentionMilliseconds);
  const start = dateOf(url, "startTime") ?? oldest;
  const end = dateOf(url, "endTime") ?? now;
  const length = countOf(url, "batchSize", world.pageSizes.auditEntries, mostInBatch);
  const question = ["audit", url.searchParams.get("startTime"), url.searchParams.get("endTime")].join("\n");
  const offset = offsetFrom(question, url.searchParams.get("continuationToken"));
  const logged =
    world.switches.auditing === "on" ? [...history(world), ...world.audit.entries, ...world.audit.acts] : [];
  const entries = logged
    .filter(({ when }) => when >= oldest && when >= start && when <= end)
    .toSorted((one, other) => other.when.getTime() - one.when.getTime());
  const next = offset + length;
  const hasMore = next < entries.length;
  return {
    value: {
      decoratedAuditLogEntries: entries.slice(offset, next).map((entry) => decorated(entry, world)),
      continuationToken: hasMore ? continuationFor(question, next) : null,
      hasMore,
    },
  };
}

/** The creation events that the scenario's tokens imply; lazily created tokens have no history. */
function history(world: World): AuditEntry[] {
  const recorded = new Set(
    world.audit.entries
      .filter((entry) => entry.action === "Token.PatCreateEvent")
      .map((entry) => entry.authorizationId),
  );
  return world.tokens.known().flatMap((token) => {
    const actor = world.users.find(token.ownerDescriptor);
    if (actor === undefined || isServiceIdentity(actor) || recorded.has(token.authorizationId)) return [];
    const id = seededGuid("audit", token.authorizationId);
    const { authorizationId, displayName: tokenName, validFrom: when } = token;
    return { id, action: "Token.PatCreateEvent" as const, actor, tokenName, authorizationId, when };
  });
}

/** `DecoratedAuditLogEntry`. */
function decorated(entry: AuditEntry | AuditedAct, world: World): WireValue {
  const { id, action, actor, when } = entry;
  return {
    id,
    correlationId: seededGuid("correlation", id),
    activityId: seededGuid("activity", id),
    actorCUID: actor.originId,
    actorUserId: actor.id,
    actorClientId: "00000000-0000-0000-0000-000000000000",
    actorUPN: actor.principalName,
    timestamp: new WireDate(when),
    scopeType: new WireEnum("organization", 4),
    scopeDisplayName: `${world.organization.name} (Organization)`,
    scopeId: world.organization.id,
    projectId: "00000000-0000-0000-0000-000000000000",
    projectName: null,
    actionId: action,
    actorDisplayName: actor.displayName,
    actorImageUrl: null,
    ...("mechanism" in entry ? otherAct(entry) : tokenEvent(entry)),
  };
}

/** The documented details of a token event hold its name, not its owner. */
function tokenEvent({ action, tokenName, authorizationId }: AuditEntry): Record<string, WireValue> {
  const { verb, category, label } = wording[action];
  return {
    authenticationMechanism: "AAD_Cookie",
    ipAddress: "203.0.113.7",
    userAgent: "Mozilla/5.0",
    data: { DisplayName: tokenName, AuthorizationId: authorizationId },
    details: `${verb} personal access token "${tokenName ?? ""}".`,
    area: "Token",
    category,
    categoryDisplayName: label,
  };
}

function otherAct({ action, mechanism, ipAddress, userAgent }: AuditedAct): Record<string, WireValue> {
  return {
    authenticationMechanism: mechanism,
    ipAddress,
    userAgent,
    data: {},
    details: action,
    area: action.split(".")[0] ?? "",
    category: new WireEnum("modify", 1),
    categoryDisplayName: "Modify",
  };
}

function dateOf(url: URL, name: string): Date | undefined {
  const text = url.searchParams.get(name);
  if (text === null || text === "") return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw badRequest(`The value '${text}' of ${name} is not a date.`);
  return date;
}
