import { failureKinds, type Failure } from "../../../src/jobs/pace/Failure";
import { revocationStates } from "../../../src/jobs/revocation/RevocationProgress";
import { isJsonObject } from "../../../src/tokens/json/JsonObject";
import { reportFormat } from "../../../src/jobs/report/reportToJson";
import type { ReportLine, RevocationReport } from "../../../src/jobs/report/RevocationReport";

/** Reads what `reportToJson` wrote; `undefined` for anything else. */
export function reportFromJson(text: string): RevocationReport | undefined {
  const value = parsed(text);
  if (!isJsonObject(value) || value.format !== reportFormat.format) return undefined;
  if (value.version !== reportFormat.version) return undefined;
  const { byId, byName, organizationId, organizationName, reason, filter, isContinued, lines } = value;
  const startedAt = dateOf(value.startedAt);
  if (typeof byId !== "string" || typeof byName !== "string" || typeof reason !== "string") return undefined;
  if (typeof organizationId !== "string" || typeof organizationName !== "string") return undefined;
  if (!startedAt || !isJsonObject(filter) || !Array.isArray(lines)) return undefined;
  const read = lines.flatMap((line: unknown) => readLine(line) ?? []);
  if (read.length !== lines.length) return undefined;
  const head = { byId, byName, startedAt, organizationId, organizationName, reason };
  const texts = Object.entries(filter).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  if (texts.length !== Object.keys(filter).length) return undefined;
  return { ...head, filter: Object.fromEntries(texts), isContinued: isContinued === true, lines: read };
}

function readLine(value: unknown): ReportLine | undefined {
  if (!isJsonObject(value)) return undefined;
  const { authorizationId, tokenName, scopes, owner, ownerName, ownerMail } = value;
  const state = revocationStates.find((item) => item === value.state);
  if (typeof authorizationId !== "string" || typeof tokenName !== "string" || !state) return undefined;
  if (typeof owner !== "string" || typeof ownerName !== "string" || !Array.isArray(scopes)) return undefined;
  const scopeIds = scopes.filter((id): id is string => typeof id === "string");
  if (scopeIds.length !== scopes.length) return undefined;
  return {
    authorizationId,
    tokenName,
    scopes: scopeIds,
    validTo: dateOf(value.validTo),
    effectiveExpiry: dateOf(value.effectiveExpiry),
    owner,
    ownerName,
    ownerMail: typeof ownerMail === "string" ? ownerMail : undefined,
    state,
    why: readFailure(value.why),
    sentAt: dateOf(value.sentAt),
    acceptedAt: dateOf(value.acceptedAt),
    stateAt: dateOf(value.stateAt),
    wasProtected: value.wasProtected === true,
  };
}

function readFailure(value: unknown): Failure | undefined {
  if (!isJsonObject(value)) return undefined;
  const kind = failureKinds.find((item) => item === value.kind);
  if (!kind) return undefined;
  const { status, activityId, serverMessage } = value;
  return {
    kind,
    status: typeof status === "number" ? status : undefined,
    activityId: typeof activityId === "string" ? activityId : undefined,
    serverMessage: typeof serverMessage === "string" ? serverMessage : undefined,
  };
}

function dateOf(value: unknown): Date | undefined {
  const date = new Date(typeof value === "string" ? value : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // Not JSON, so no report; the caller says so.
    return undefined;
  }
}
