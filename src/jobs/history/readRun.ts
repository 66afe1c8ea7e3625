import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import { readTexts } from "../../tokens/json/readTexts";
import { looksLikeToken } from "../../tokens/naming/looksLikeToken";
import { shownText } from "../../tokens/naming/shownText";
import { failureKinds, type Failure } from "../pace/Failure";
import type { ReportHead, ReportLine } from "../report/RevocationReport";
import { readFilter } from "../revocation/purpose/RevocationPurpose";
import { revocationStates } from "../revocation/RevocationProgress";
import { readTime } from "./readTime";
import { sameEnd } from "./RunPart";

/** More rows than any document of ours holds. */
const mostRows = 5_000;
/** UTF-16 units. */
const longestText = 2_000;

/** Who, when and why, from a run's first document; `undefined` if it makes no sense. */
export function readHead(fields: JsonObject): ReportHead | undefined {
  const { byId, byName, organizationId, organizationName, reason, isContinued } = fields;
  const startedAt = readTime(fields.startedAtMs);
  const texts = readTexts([byId, byName, organizationId, organizationName, reason], isText);
  if (!texts || !startedAt || typeof isContinued !== "boolean") return undefined;
  const [id = "", name = "", ofOrganization = "", organization = "", why = ""] = texts.map(shownText);
  return {
    ...{ byId: id, byName: name, organizationId: ofOrganization, organizationName: organization },
    ...{ reason: why, startedAt, isContinued, filter: readFilter(fields.filter) },
  };
}

/** The tokens in a run's document; rows that make no sense are left out. */
export function readLines(fields: JsonObject, startedAt: Date): ReportLine[] {
  const [owners, scopes, whys, rows] = [fields.owners, fields.scopes, fields.whys, fields.rows].map(listOf);
  // Each is checked once, however many rows share it.
  const ownerAt = (owners ?? []).map(readOwner);
  const scopesAt = (scopes ?? []).map((value) => readTexts(value, isText)?.map(shownText));
  const whyAt = (whys ?? []).map(readWhy);
  return (rows ?? []).flatMap((value) => {
    const row = listOf(value);
    const [authorizationId, tokenName, validTo, known] = row;
    const [sent, accepted, settled, wasProtected, ...places] = row.slice(4);
    const [owner, scope, why, end] = places.map((place) => (typeof place === "number" ? place : -1));
    const state = revocationStates.find((each) => each === known);
    const owned = ownerAt[owner ?? -1];
    const allowed = scopesAt[scope ?? -1];
    if (!isId(authorizationId) || !isText(tokenName) || !state || !owned || !allowed) return [];
    const ownEnd = readTime(validTo);
    const since = (after: unknown) => readTime(after, startedAt.getTime());
    return {
      ...{ authorizationId, tokenName: shownText(tokenName), ...owned, state },
      ...{ scopes: allowed, validTo: ownEnd, why: whyAt[why ?? -1] },
      effectiveExpiry: end === sameEnd ? ownEnd : readTime(end),
      ...{ sentAt: since(sent), acceptedAt: since(accepted), stateAt: since(settled) },
      wasProtected: wasProtected === 1,
    };
  });
}

function readOwner(value: unknown): Pick<ReportLine, "owner" | "ownerName" | "ownerMail"> | undefined {
  const [owner, ownerName, ownerMail] = listOf(value);
  if (!isText(owner) || !isText(ownerName)) return undefined;
  return {
    owner,
    ownerName: shownText(ownerName),
    ownerMail: isText(ownerMail) ? shownText(ownerMail) : undefined,
  };
}

function readWhy(value: unknown): Failure | undefined {
  if (!isJsonObject(value)) return undefined;
  const kind = failureKinds.find((known) => known === value.kind);
  const { status, activityId, serverMessage } = value;
  return (
    kind && {
      kind,
      ...(typeof status === "number" ? { status } : {}),
      ...(isText(activityId) ? { activityId: shownText(activityId) } : {}),
      ...(isText(serverMessage) ? { serverMessage: shownText(serverMessage) } : {}),
    }
  );
}

/** So much of a list, or none if it is something else. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, mostRows) : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestText;
}

function isId(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-z-]{1,64}$/i.test(value) && !looksLikeToken(value);
}
