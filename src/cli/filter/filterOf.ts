import { holdsToken } from "../../tokens/organization/holdsToken";
import {
  organizationFilterFromQuery,
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../tokens/organization/OrganizationFilter";
import { readyViews } from "../../tokens/organization/readyViews";
import { isRuleId } from "../../tokens/rules/readRules";
import { anyRule } from "../../tokens/rules/Rule";
import { wrongUse, type Options } from "../Options";
import { filterKeys } from "./filterOptions";

/** Keys of the hub's address that narrow what it shows, by what only the hub keeps. */
const onlyInHub: readonly string[] = ["announced", "narrower", "drifted"];

/** What was asked for, as the hub's address would have it. */
export interface AskedFilter {
  readonly filter: OrganizationFilter;
  /** The id of the rule, or `anyRule`, whose breaches alone are meant. */
  readonly rule: string | undefined;
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
  const rule = ruleOf(asked);
  const query = { ...organizationFilterToQuery(filter), ...(rule !== undefined && { rule }) };
  return { filter, rule, query, isEmpty: Object.keys(query).length === 0 && (asked.status ?? "") === "" };
}

/** As text, in the order of the keys. */
export function queryText(query: Readonly<Record<string, string>>): string {
  return new URLSearchParams(query).toString();
}

function ruleOf({ rule = "" }: Readonly<Record<string, string>>): string | undefined {
  if (rule === "" || rule === anyRule || isRuleId(rule)) return rule || undefined;
  throw wrongUse(
    `The filter makes no sense here: rule. It is any, or the id of a rule: 8 digits and letters.`,
  );
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
  const all = [...new URLSearchParams(query)];
  const other = all.find(([key, value]) => onlyInHub.includes(key) && value !== "");
  if (other) throw wrongUse(`The filter makes no sense here: ${other[0]}. Only the hub knows what it shows.`);
  const pairs = all.filter(([key]) => Object.hasOwn(filterKeys, key));
  if (text !== "" && pairs.length === 0)
    throw wrongUse(`--filter holds none of: ${Object.keys(filterKeys).join(", ")}.`);
  const empty = pairs.find(([key, value]) => value.trim() === "" && !takesAway(key, pairs));
  if (empty) throw wrongUse(`The filter makes no sense here: ${empty[0]} is empty.`);
  return Object.fromEntries(pairs);
}

/** Behind its number sign, the hub's address leaves empty what a person has taken out of the link. */
function takesAway(key: string, pairs: readonly (readonly [string, string])[]): boolean {
  return pairs.some(([other, value]) => other === key && value.trim() !== "");
}

function singleOf(options: Options): Record<string, string> {
  return Object.fromEntries(
    Object.keys(filterKeys).flatMap((key) => {
      const value = options.text(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
