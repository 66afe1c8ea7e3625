import {
  defaultOrganizationFilter,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { scopes } from "../../../tokens/scopes/catalogue";
import { filterOptions } from "../../filter/filterOptions";
import { rangeOption } from "../../filter/rangeOption";
import type { Words } from "../en";
import type { FilterPartWords } from "./words/en";

/** A filter in the words of the filter bar, without what it leaves open. */
export function filterParts(filter: OrganizationFilter, text: FilterPartWords, words: Words): string[] {
  const options = filterOptions(words, new Map(), undefined);
  const scope = scopes.find(({ id }) => id === filter.scope);
  const named = (list: readonly { id: string; text: string }[], ids: readonly string[]) =>
    list.flatMap((option) => (option.id !== "" && ids.includes(option.id) ? option.text : [])).join(", ");
  const days = (label: string, count: number | undefined) =>
    count === undefined ? "" : `${label}: ${text.days(count)}`;
  const said = (label: string, value: string) => (value === "" ? "" : `${label}: ${value}`);
  const isUsual = filter.statuses.join() === defaultOrganizationFilter.statuses.join();
  return [
    said(text.text, filter.text),
    isUsual ? "" : named(options.status, filter.statuses) || words.tokenList.filter.anyStatus,
    named(
      options.expiry.concat(rangeOption(filter.expiry, words.locale)),
      filter.expiry ? [filter.expiry] : [],
    ),
    days(text.late, filter.expiresAfterDays),
    days(text.age, filter.olderThanDays),
    days(text.ageUpTo, filter.notOlderThanDays),
    days(text.lifetime, filter.lifetimeOverDays),
    days(text.lifetimeUpTo, filter.lifetimeUpToDays),
    scope ? words.named(scope).title : "",
    named(options.risk, filter.risks),
    said(text.owner, filter.owner),
    said(text.name, filter.namePattern),
    filter.isMadeByTool ? said(text.made, text.madeByTool) : "",
    days(text.inactive, filter.ownerInactiveDays),
  ].filter((part) => part !== "");
}
