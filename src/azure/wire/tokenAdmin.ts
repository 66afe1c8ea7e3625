import { parseScopes } from "../../tokens/scopes/parseScopes";
import type { TableToken } from "../../tokens/organization/columns/TokenColumns";
import { readReach } from "./pat";
import { isJsonObject } from "../../tokens/json/JsonObject";
import { readList, readObject, readOptionalText, readRows, readText } from "./read";
import { readValidity } from "./validity";

export interface SessionTokenPage {
  readonly tokens: readonly TableToken[];
  /** Rows that are not tokens. */
  readonly unreadable: number;
  /** A GUID in the body; `null` on the last page. */
  readonly continuationToken: string | undefined;
}

/** `TokenAdminPagedSessionTokens` of the REST contract. */
export function readSessionTokens(body: unknown): SessionTokenPage {
  const { read, unreadable } = readRows(readList(body, "the list of tokens"), readSessionToken);
  const continuationToken = isJsonObject(body) ? readOptionalText(body["continuationToken"]) : undefined;
  return { tokens: read, unreadable, continuationToken };
}

/**
 * `SessionToken` of the REST contract; members that could hold a secret are not read. An id is a GUID, so its
 * case means nothing: it is lower-cased, so that a token is recognized wherever it comes from.
 */
function readSessionToken(value: unknown): TableToken {
  const token = readObject(value, "a token");
  return {
    authorizationId: readText(token["authorizationId"], "the id of a token").toLowerCase(),
    name: readOptionalText(token["displayName"]) ?? "",
    scopes: parseScopes(readOptionalText(token["scope"]) ?? ""),
    reach: readReach(token["targetAccounts"]),
    ...readValidity(token),
    isRevoked: token["isValid"] === false,
    correlationId: readOptionalText(token["crossCompanyCorrelatingId"]),
  };
}
