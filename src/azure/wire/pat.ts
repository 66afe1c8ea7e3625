import { parseScopes } from "../../tokens/scopes/parseScopes";
import type { Reach, Token } from "../../tokens/token/Token";
import { readList, readObject, readOptionalText, readRows, readText } from "./read";
import { readValidity } from "./validity";

interface PatPage {
  readonly tokens: readonly Token[];
  /** Rows that are not tokens. */
  readonly unreadable: number;
  /** Absent on the last page; the service sends an empty text or `null`. */
  readonly continuationToken: string | undefined;
}

/** `PagedPatTokens` of the REST contract. */
export function readPatList(body: unknown, isRevoked: boolean): PatPage {
  const page = readObject(body, "the list of tokens");
  const rows = readList({ value: page["patTokens"] }, "the list of tokens");
  const { read, unreadable } = readRows(rows, (row) => readPat(row, isRevoked));
  return { tokens: read, unreadable, continuationToken: readOptionalText(page["continuationToken"]) };
}

/** `PatToken` of the REST contract, without its secret: the member `token` is not read here. */
export function readPat(value: unknown, isRevoked: boolean): Token {
  const pat = readObject(value, "a token");
  return {
    authorizationId: readText(pat["authorizationId"], "the id of a token"),
    name: readOptionalText(pat["displayName"]) ?? "",
    scopes: parseScopes(readOptionalText(pat["scope"]) ?? ""),
    reach: readReach(pat["targetAccounts"]),
    ...readValidity(pat),
    isRevoked,
  };
}

/** `null` (or an empty list) means every organization that the person can reach. */
export function readReach(targetAccounts: unknown): Reach {
  if (targetAccounts === null || targetAccounts === undefined) return { kind: "all" };
  const ids = readList(targetAccounts, "the organizations of a token").filter((id) => typeof id === "string");
  return ids.length === 0 ? { kind: "all" } : { kind: "organizations", ids };
}
