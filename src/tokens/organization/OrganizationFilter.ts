import { compactQuery, FilterQuery, limitText, listToQuery, type Query } from "../list/FilterQuery";
import { defaultStatuses, expiryWindows, type ExpiryFilter } from "../list/TokenFilter";
import { riskKinds, type RiskKind } from "../token/risk";
import { tokenStatuses, type TokenStatus } from "../token/statusOf";

/** Which of everyone's tokens to show; every part that is set must match. */
export interface OrganizationFilter {
  /** Words that must all occur in the name, a scope or the owner; a whole authorization id finds its token. */
  readonly text: string;
  /** Any of these; empty means any status. */
  readonly statuses: readonly TokenStatus[];
  readonly expiry: ExpiryFilter | undefined;
  /** Created more than this many days ago. */
  readonly olderThanDays: number | undefined;
  /** Created this many days ago, or later. */
  readonly notOlderThanDays: number | undefined;
  /** Valid for more than this many days from start to end. */
  readonly lifetimeOverDays: number | undefined;
  /** Valid for this many days from start to end, or fewer. */
  readonly lifetimeUpToDays: number | undefined;
  /** Ends later than this many calendar days from today. An unknown end does not count. */
  readonly expiresAfterDays: number | undefined;
  /** What the token must allow, directly or through a wider scope. */
  readonly scope: string | undefined;
  /** All of these; full access counts as high privilege. */
  readonly risks: readonly RiskKind[];
  /** A descriptor, or words from a name or email address. */
  readonly owner: string;
  /** The whole name, with `*` and `?`, ignoring case and accents. */
  readonly namePattern: string;
  /** The owner has not signed in for this many days, or never has. An unknown sign-in does not count. */
  readonly ownerInactiveDays: number | undefined;
  /** Only tokens with a name that tools and services are known to give. */
  readonly isMadeByTool: boolean;
}

export const defaultOrganizationFilter: OrganizationFilter = {
  text: "",
  statuses: defaultStatuses,
  expiry: undefined,
  olderThanDays: undefined,
  notOlderThanDays: undefined,
  lifetimeOverDays: undefined,
  lifetimeUpToDays: undefined,
  expiresAfterDays: undefined,
  scope: undefined,
  risks: [],
  owner: "",
  namePattern: "",
  ownerInactiveDays: undefined,
  isMadeByTool: false,
};

/** Short keys for the host's address; defaults are left out. */
export function organizationFilterToQuery(filter: OrganizationFilter): Record<string, string> {
  return compactQuery({
    q: limitText(filter.text),
    status: listToQuery(filter.statuses, tokenStatuses, defaultStatuses, "any"),
    expires: filter.expiry,
    age: filter.olderThanDays?.toString(),
    maxage: filter.notOlderThanDays?.toString(),
    lifetime: filter.lifetimeOverDays?.toString(),
    maxlifetime: filter.lifetimeUpToDays?.toString(),
    after: filter.expiresAfterDays?.toString(),
    scope: filter.scope,
    risk: listToQuery(filter.risks, riskKinds, [], "any"),
    owner: limitText(filter.owner),
    name: limitText(filter.namePattern),
    inactive: filter.ownerInactiveDays?.toString(),
    made: filter.isMadeByTool ? "tool" : undefined,
  });
}

/** The filter an address asks for, and the parts of it that could not be understood. Other keys belong to the host. */
export function organizationFilterFromQuery(query: Query): {
  filter: OrganizationFilter;
  unknown: string[];
} {
  const values = new FilterQuery(query);
  const filter: OrganizationFilter = {
    text: values.text("q"),
    statuses: values.list("status", tokenStatuses, defaultStatuses, "any"),
    expiry: values.expiry("expires", expiryWindows),
    olderThanDays: values.days("age"),
    notOlderThanDays: values.days("maxage"),
    lifetimeOverDays: values.days("lifetime"),
    lifetimeUpToDays: values.days("maxlifetime"),
    expiresAfterDays: values.days("after"),
    scope: values.scope("scope"),
    risks: values.list("risk", riskKinds, [], "any"),
    owner: values.text("owner"),
    namePattern: values.text("name"),
    ownerInactiveDays: values.days("inactive"),
    isMadeByTool: values.oneOf("made", ["tool"]) !== undefined,
  };
  return { filter, unknown: values.unknown };
}
