import { isJsonObject, type JsonObject } from "../../../tokens/json/JsonObject";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import type { TableToken } from "../../../tokens/organization/columns/TokenColumns";
import type { Reach } from "../../../tokens/token/Token";
import { failureKinds, failureOf } from "../../pace/Failure";
import type { FailedUser } from "../../scan/FailedUser";

/** No white space: stores keep these line by line. */
const idPattern = /^[^\s\p{Cc}]{1,500}$/u;

/** Whether this may be a descriptor or the id of a token. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && idPattern.test(value);
}

/** A date in ISO 8601; `undefined` for anything else. */
export function readDate(value: unknown): Date | undefined {
  if (typeof value !== "string") return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

export function readSignIn(value: unknown): Date | "never" | undefined {
  return value === "never" ? value : readDate(value);
}

/** A person, without `listedAt`; `undefined` if a part is missing or is none. */
export function readOwner(value: unknown): Owner | undefined {
  if (!isJsonObject(value)) return undefined;
  const { descriptor, displayName, mailAddress, principalName, kind } = value;
  const lastAccessed = readSignIn(value.lastAccessed);
  if (!isId(descriptor) || typeof displayName !== "string" || typeof kind !== "string") return undefined;
  if (!isOptionalText(mailAddress) || !isOptionalText(principalName)) return undefined;
  if (value.lastAccessed !== undefined && lastAccessed === undefined) return undefined;
  return { descriptor, displayName, mailAddress, principalName, lastAccessed, kind };
}

export function readToken(value: unknown): TableToken | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, name, scopes, reach, from, to, revoked, hash } = value;
  if (!isId(id) || typeof name !== "string" || typeof scopes !== "string" || typeof reach !== "string")
    return undefined;
  const [validFrom, validTo] = [readDate(from), readDate(to)];
  if ((from !== undefined && !validFrom) || (to !== undefined && !validTo)) return undefined;
  if (!isMark(revoked) || !isOptionalText(hash)) return undefined;
  return {
    authorizationId: id,
    name,
    scopes: wordsOf(scopes),
    reach: readReach(reach),
    ...{ validFrom, validTo, isRevoked: revoked === true, correlationId: hash },
  };
}

export function readFailed({ failed, why }: JsonObject): FailedUser | undefined {
  const owner = readOwner(failed);
  if (!owner || !isJsonObject(why) || !failureKinds.some((known) => known === why.kind)) return undefined;
  const { kind, reason } = failureOf({ kind: why.kind, details: { reason: why.reason } });
  return { owner, why: reason ? { kind, reason } : { kind } };
}

/** Present and true, or absent. */
export function isMark(value: unknown): value is true | undefined {
  return value === true || value === undefined;
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function readReach(text: string): Reach {
  return text === "*" ? { kind: "all" } : { kind: "organizations", ids: wordsOf(text) };
}

function wordsOf(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}
