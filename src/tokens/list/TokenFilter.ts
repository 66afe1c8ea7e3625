import type { Token } from "../token/Token";
import { spanTest, windowTest } from "../token/expiry";
import { boundsOf, type DayRange } from "./dayRange";
import { compactQuery, FilterQuery, limitText, listToQuery, type Query } from "./FilterQuery";
import { looksLikeToken } from "../naming/looksLikeToken";
import { containsEveryWord, foldText } from "../text/foldText";
import { hasRisk, riskKinds, type RiskKind } from "../token/risk";
import { scopeById } from "../scopes/catalogue";
import { grants } from "../scopes/inheritance";
import { asInCatalogue, type ScopeNaming } from "../scopes/ScopeNaming";
import { statusOf, tokenStatuses, type TokenStatus } from "../token/statusOf";

export type ExpiryWindow = "7d" | "30d" | "90d";

export const expiryWindows: readonly ExpiryWindow[] = ["7d", "30d", "90d"];

/** From now on, or from one day to another. */
export type ExpiryFilter = ExpiryWindow | DayRange;

/** Which of one person's tokens to show; every part that is set must match. */
export interface TokenFilter {
  /** Words that must all occur in the name, a scope or the id, ignoring case and accents. */
  readonly text: string;
  /** Any of these; empty means any status. */
  readonly statuses: readonly TokenStatus[];
  readonly expiry: ExpiryFilter | undefined;
  /** What the token must allow, directly or through a wider scope. */
  readonly scope: string | undefined;
  readonly risk: RiskKind | undefined;
}

export const defaultStatuses: readonly TokenStatus[] = ["active"];

export const defaultFilter: TokenFilter = {
  text: "",
  statuses: defaultStatuses,
  expiry: undefined,
  scope: undefined,
  risk: undefined,
};

/** The search covers scopes as the screen shows them, hence `named`. */
export function matchesFilter(
  token: Token,
  filter: TokenFilter,
  now: Date,
  named: ScopeNaming = asInCatalogue,
): boolean {
  return (
    (filter.statuses.length === 0 || filter.statuses.includes(statusOf(token, now))) &&
    (filter.expiry === undefined ||
      expiryTest(filter.expiry, now)(endOf(token), token.reach.kind === "all")) &&
    (filter.scope === undefined || grants(token.scopes, filter.scope)) &&
    (filter.risk === undefined || hasRisk(token, filter.risk)) &&
    (filter.text === "" || containsText(token, filter.text, named))
  );
}

/** Tests an end in milliseconds since 1970, NaN if unknown, and whether the token works in all organizations. */
export function expiryTest(
  expiry: ExpiryFilter,
  now: Date,
): (validTo: number, worksEverywhere: boolean) => boolean {
  const bounds = boundsOf(expiry);
  return bounds ? spanTest(bounds.begin, bounds.last) : windowTest(parseInt(expiry), now);
}

/** Short keys for the host's address; defaults are left out. */
export function filterToQuery(filter: TokenFilter): Record<string, string> {
  return compactQuery({
    q: limitText(filter.text),
    status: listToQuery(filter.statuses, tokenStatuses, defaultStatuses, "any"),
    expires: filter.expiry,
    scope: filter.scope,
    risk: filter.risk,
  });
}

/** The filter an address asks for, and the parts of it that could not be understood. Other keys belong to the host. */
export function filterFromQuery(query: Query): { filter: TokenFilter; unknown: string[] } {
  const values = new FilterQuery(query);
  const filter: TokenFilter = {
    text: values.text("q"),
    statuses: values.list("status", tokenStatuses, defaultStatuses, "any"),
    expiry: values.expiry("expires", expiryWindows),
    scope: values.scope("scope"),
    risk: values.oneOf("risk", riskKinds),
  };
  return { filter, unknown: values.unknown };
}

/** The scopes' ids and titles, folded for searching. */
export function searchableScopes(ids: readonly string[], named: ScopeNaming): string {
  const title = (id: string) => {
    const scope = scopeById(id);
    return scope ? named(scope).title : "";
  };
  return foldText(ids.map((id) => `${id} ${title(id)}`).join("\n"));
}

function endOf({ validTo }: Token): number {
  return validTo?.getTime() ?? NaN;
}

/** What looks like a token is not searched for. */
function containsText(token: Token, text: string, named: ScopeNaming): boolean {
  return !looksLikeToken(text) && containsEveryWord(searchableTexts(token, named), text);
}

function searchableTexts(token: Token, named: ScopeNaming): string[] {
  return [foldText(token.name), searchableScopes(token.scopes, named), foldText(token.authorizationId)];
}
