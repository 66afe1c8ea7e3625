import { parseScopes } from "../../tokens/scopes/parseScopes";
import type { TableToken } from "../../tokens/organization/columns/TokenColumns";
import { readReach } from "./pat";
import { isJsonObject } from "../../tokens/json/JsonObject";
import { readList, readObject, readOptionalText, readRows, readText } from "./read";
import { readValidity } from "./validity";

export interface SessionTokenPage<T> {
  readonly tokens: readonly T[];
  /** Rows that are not tokens. */
  readonly unreadable: number;
  /** A GUID in the body; `null` on the last page. */
  readonly continuationToken: string | undefined;
}

/** `TokenAdminPagedSessionTokens` of the REST contract. */
export function readSessionTokens<T>(body: unknown, readToken: (row: unknown) => T): SessionTokenPage<T> {
  const { read, unreadable } = readRows(readList(body, "the list of tokens"), readToken);
  const continuationToken = isJsonObject(body) ? readOptionalText(body["continuationToken"]) : undefined;
  return { tokens: read, unreadable, continuationToken };
}

/** `SessionToken` of the REST contract; members that could hold a secret are not read. */
export function readSessionToken(value: unknown): TableToken {
  const token = readObject(value, "a token");
  return {
    ...readStanding(token),
    name: readOptionalText(token["displayName"]) ?? "",
    scopes: parseScopes(readOptionalText(token["scope"]) ?? ""),
    reach: readReach(token["targetAccounts"]),
    ...readValidity(token),
    correlationId: readOptionalText(token["crossCompanyCorrelatingId"]),
  };
}

/** Which token it is, and whether it was revoked. */
export type Standing = Pick<TableToken, "authorizationId" | "isRevoked">;

/**
 * What a revocation needs to know of a `SessionToken`. An id is a GUID, so its case means nothing: it is lower-cased, so
 * that a token is recognized wherever it comes from.
 */
export function readStanding(value: unknown): Standing {
  const token = readObject(value, "a token");
  return {
    authorizationId: readText(token["authorizationId"], "the id of a token").toLowerCase(),
    isRevoked: token["isValid"] === false,
  };
}
