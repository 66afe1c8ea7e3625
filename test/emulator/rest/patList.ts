import { badRequest } from "../wire/ServiceError";
import { isGuid } from "../world/seeded";
import { statusOf, type Token, type TokenStatus } from "../world/Token";
import { continuationFor, offsetFrom } from "./continuation";
import { countOf, type Operation, type RestCall, type RestResult } from "./operation";
import { forcedRefusal, refusal } from "./patErrors";
import { admitToPats, ownToken, patResult, patShape } from "./patShape";

const displayFilters = ["active", "revoked", "expired", "all"];
const sortings = ["displayName", "displayDate", "status"];
const statusOrder: readonly TokenStatus[] = ["active", "expired", "revoked"];
/** "limit of 100" in the OpenAPI document. */
const mostOnPage = 100;

/** GET on `tokens/pats`: one token by id, or else a page of the list. */
export const readPats: Operation = {
  method: "GET",
  path: "_apis/tokens/pats",
  host: "vssps.dev.azure.com",
  isHostedOnly: true,
  hasTokenApiVersion: true,
  admit: admitToPats,
  handle: (call) => (call.url.searchParams.has("authorizationId") ? getPat(call) : listPats(call)),
};

function getPat(call: RestCall): RestResult {
  const id = call.url.searchParams.get("authorizationId");
  const forced = forcedRefusal(call.world);
  if (forced !== undefined) return forced;
  if (!isGuid(id)) return refusal(call.world, "invalidAuthorizationId");
  const token = ownToken(call, id);
  return token === undefined ? refusal(call.world, "authorizationNotFound") : patResult(token, call.world);
}

function listPats(call: RestCall): RestResult {
  const { url, world, caller } = call;
  const filter = optionOf(url, "displayFilterOption", displayFilters, "all");
  const sorting = optionOf(url, "sortByOption", sortings, "displayDate");
  const isAscending = url.searchParams.get("isSortAscending")?.toLowerCase() === "true";
  const length = countOf(url, "$top", world.pageSizes.pats, mostOnPage);
  const question = ["pats", caller.user.id, filter, sorting, isAscending].join(" ");
  const offset = offsetFrom(question, url.searchParams.get("continuationToken"));

  const now = world.now();
  const tokens = world
    .tokensOf(caller.user.descriptor)
    .filter((token) => !token.isPublic && (filter === "all" || statusOf(token, now) === filter))
    .toSorted((one, other) => (isAscending ? 1 : -1) * compare(one, other, sorting, now));
  const next = offset + length;
  return {
    value: {
      // The last page has an empty string, as in the published example.
      continuationToken: next < tokens.length ? continuationFor(question, next) : "",
      patTokens: tokens.slice(offset, next).map((token) => patShape(token, world)),
    },
  };
}

function compare(one: Token, other: Token, sorting: string, now: Date): number {
  switch (sorting) {
    case "displayName":
      return (one.displayName ?? "").localeCompare(other.displayName ?? "");
    case "status":
      return statusOrder.indexOf(statusOf(one, now)) - statusOrder.indexOf(statusOf(other, now));
    default:
      return one.validTo.getTime() - other.validTo.getTime();
  }
}

/** An enumeration in the query, by name in any case or by number. */
function optionOf(url: URL, name: string, options: readonly string[], unlessGiven: string): string {
  const text = url.searchParams.get(name);
  if (text === null || text === "") return unlessGiven;
  const option = options.find((known) => known.toLowerCase() === text.toLowerCase()) ?? options[Number(text)];
  if (option !== undefined) return option;
  throw badRequest(`The value '${text}' is not valid for ${name}.`);
}
