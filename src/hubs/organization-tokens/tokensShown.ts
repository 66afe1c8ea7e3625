import type { AddressQuery } from "../../azure/host/AddressQuery";
import type { NarrowingKey } from "../../jobs/revocation/purpose/narrowing";
import { isWarningId } from "../../jobs/warnings/Warning";
import {
  organizationFilterFromQuery,
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../tokens/organization/OrganizationFilter";
import { isRuleId } from "../../tokens/rules/readRules";
import { anyRule } from "../../tokens/rules/Rule";
import { narrowerFromText, type Narrower } from "./least-privilege/Narrower";

/** What decides which tokens are shown: a filter, and what narrows the scan before it applies. */
export interface TokensShown extends Narrowing {
  readonly filter: OrganizationFilter;
}

interface Narrowing {
  /** The id of the announced revocation whose tokens alone are shown. */
  readonly announced: string | undefined;
  /** The id of the rule, or `anyRule`, whose breaches alone are shown. */
  readonly breaking: string | undefined;
  /** The suggestions of narrower scopes whose tokens alone are shown. */
  readonly narrower: Narrower | undefined;
  /** Whether only tokens that have drifted from their templates are shown. */
  readonly drifted: boolean;
}

/** A filter in place of all that was set. */
export function freshFilter(filter: OrganizationFilter): TokensShown {
  return { filter, announced: undefined, breaking: undefined, narrower: undefined, drifted: false };
}

/** What decides which tokens are shown, as reports and exports keep it. */
export function shownToQuery(shown: TokensShown): Record<string, string> {
  return { ...organizationFilterToQuery(shown.filter), ...narrowingToQuery(shown) };
}

/** The same from what was kept. Parts that cannot be understood are left out. */
export function shownFromQuery(query: AddressQuery): TokensShown {
  return { filter: organizationFilterFromQuery(query).filter, ...narrowingFromQuery(query) };
}

export function narrowingToQuery({
  announced,
  breaking,
  narrower,
  drifted,
}: Narrowing): Partial<Record<NarrowingKey, string>> {
  return {
    ...(announced === undefined ? {} : { announced }),
    ...(breaking === undefined ? {} : { rule: breaking }),
    ...(narrower === undefined ? {} : { narrower }),
    ...(drifted ? { drifted: "1" } : {}),
  };
}

export function narrowingFromQuery(query: AddressQuery): Narrowing {
  const { announced = "", rule = "", narrower, drifted } = query;
  return {
    announced: isWarningId(announced) ? announced : undefined,
    breaking: rule === anyRule || isRuleId(rule) ? rule : undefined,
    narrower: narrowerFromText(narrower),
    drifted: drifted === "1",
  };
}
