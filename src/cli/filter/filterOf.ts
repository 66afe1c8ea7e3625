import { holdsToken } from "../../tokens/organization/holdsToken";
import {
  organizationFilterFromQuery,
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../tokens/organization/OrganizationFilter";
import { readyViews } from "../../tokens/organization/readyViews";
import { wrongUse, type Options } from "../Options";
import { filterKeys } from "./filterOptions";

/** What was asked for, as the hub's address would have it. */
export interface AskedFilter {
  readonly filter: OrganizationFilter;
  readonly query: Readonly<Record<string, string>>;
  /** Nothing was asked for, not even all active tokens, which are the usual ones. */
  readonly isEmpty: boolean;
}

/**
 * The filter of one call: a ready view, what `--filter` has instead of it, and single options instead of that.
 * @throws CommandError for a part that makes no sense: half a filter would find too much
 */
export function filterOf(options: Options, now: Date): AskedFilter {
  const asked: Record<string, string> = {
    ...viewOf(options, now),
    ...queryIn(options.text("filter")),
    ...singleOf(options),
  };
  const { filter, unknown } = organizationFilterFromQuery(asked);
  // Before anything is repeated: it may be a token that was pasted.
  if (holdsToken(filter))
    throw wrongUse("The filter looks like a token. If it leaked, use: pat-steward leak.");
  if (unknown.length > 0) throw wrongUse(`The filter makes no sense here: ${unknown.join(", ")}.`);
  const query = organizationFilterToQuery(filter);
  return { filter, query, isEmpty: Object.keys(query).length === 0 && (asked.status ?? "") === "" };
}

/** As text, in the order of the keys. */
export function queryText(query: Readonly<Record<string, string>>): string {
  return new URLSearchParams(query).toString();
}

function viewOf(options: Options, now: Date): Record<string, string> {
  const name = options.text("view");
  if (name === undefined) return {};
  const views = readyViews(now);
  const view = views.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (!view) throw wrongUse(`There is no such view. Views: ${views.map(({ id }) => id).join(", ")}.`);
  return organizationFilterToQuery(view.filter);
}

/**
 * A query, or an address with one behind its question mark, its number sign, or both: the latter counts, as in the hub.
 * Keys that are not ours belong to the host.
 */
function queryIn(text = ""): Record<string, string> {
  const rest = text.replace(/^[^?#=&]*[?#]/, "");
  // By itself, a number sign may be part of a name.
  const query = rest === text ? text : rest.replaceAll("#", "&");
  const pairs = [...new URLSearchParams(query)].filter(([key]) => Object.hasOwn(filterKeys, key));
  if (text !== "" && pairs.length === 0)
    throw wrongUse(`--filter holds none of: ${Object.keys(filterKeys).join(", ")}.`);
  return Object.fromEntries(pairs);
}

function singleOf(options: Options): Record<string, string> {
  return Object.fromEntries(
    Object.keys(filterKeys).flatMap((key) => {
      const value = options.text(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
