import * as React from "react";

import type { AddressQuery } from "../../azure/host/AddressQuery";
import type { Navigation } from "../../azure/host/navigation";
import { secretsIn, withoutBeginnings } from "../../tokens/list/FilterQuery";
import {
  defaultOrganizationFilter,
  organizationFilterFromQuery,
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../tokens/organization/OrganizationFilter";
import { freshFilter, narrowingFromQuery, narrowingToQuery, type TokensShown } from "./tokensShown";
import { isGuid } from "../../tokens/token/isGuid";
import type { SortDirection, SortKey } from "../../tokens/organization/sortRows";

export interface RowOrder {
  readonly key: SortKey;
  readonly direction: SortDirection;
}

/** What of the page is shown. All of it is in the host's address. */
export interface OrganizationView extends TokensShown {
  /** The tab, by the name it has in the address. For one that it does not know, the page shows the tokens. */
  readonly tab: string;
  readonly order: RowOrder;
  readonly groups: "tokens" | "owners";
  /** Whether the rarer filters are open. */
  readonly showsMore: boolean;
  /** The id of the token whose details are open. */
  readonly openToken: string | undefined;
  /** The open panel, by the name it has in the address. */
  readonly panel: string | undefined;
}

const sortKeys: readonly SortKey[] = ["name", "owner", "created", "expires", "scopes"];

export const firstView: OrganizationView = {
  tab: "tokens",
  ...freshFilter(defaultOrganizationFilter),
  order: { key: "expires", direction: "ascending" },
  groups: "tokens",
  showsMore: false,
  openToken: undefined,
  panel: undefined,
};

/** Every key of the address that is ours, so that a value that is gone leaves the address too. */
const ofFilter = "q status expires after age maxage lifetime maxlifetime scope risk owner name inactive made";
const ours = `${ofFilter} announced rule narrower drifted sort by tab more token panel`.split(" ");
const emptyQuery = Object.fromEntries(ours.map((key) => [key, ""]));

/** What is typed rather than chosen, with its key in the address. */
const typedKeys = { text: "q", owner: "owner", namePattern: "name" } as const;
const typedFields = ["text", "owner", "namePattern"] as const;

export function useOrganizationView(navigation: Navigation): {
  view: OrganizationView;
  isRead: boolean;
  unknown: readonly string[];
  /** A part of the address looked like a token and was removed. */
  hadSecret: boolean;
  setView(change: Partial<OrganizationView>): void;
} {
  const [state, setState] = React.useState({
    view: firstView,
    isRead: false,
    unknown: noTexts,
    hadSecret: false,
  });
  const written = React.useRef(firstView);

  React.useEffect(() => {
    const show = (query: AddressQuery) => {
      const secrets = secretsIn(query, Object.keys(emptyQuery));
      const hadSecret = Object.keys(secrets).length > 0;
      if (hadSecret) navigation.writeQuery(secrets);
      const clean = { ...query, ...secrets };
      const { filter, unknown } = organizationFilterFromQuery(clean);
      const view = viewFromQuery(filter, clean);
      written.current = view;
      setState({ view, isRead: true, unknown, hadSecret });
    };
    return navigation.follow(show);
  }, [navigation]);

  const setView = React.useCallback(
    (change: Partial<OrganizationView>) => {
      const before = written.current;
      const view = { ...before, ...change };
      const typed = typedFields.find((field) => view.filter[field] !== before.filter[field]);
      written.current = view;
      setState({ view, isRead: true, unknown: noTexts, hadSecret: false });
      navigation.step(viewToQuery(view), typed && typedKeys[typed]);
    },
    [navigation],
  );
  return { ...state, setView };
}

function viewFromQuery(filter: OrganizationFilter, query: AddressQuery): OrganizationView {
  const { token = "", tab = "", panel = "" } = query;
  return {
    filter,
    ...narrowingFromQuery(query),
    order: orderFromText(query["sort"] ?? ""),
    groups: query["by"] === "owner" ? "owners" : "tokens",
    tab: isName(tab) ? tab : "tokens",
    showsMore: query["more"] === "1",
    openToken: isGuid(token) ? token : undefined,
    panel: isName(panel) ? panel : undefined,
  };
}

/** Of a tab or a panel. */
function isName(text: string): boolean {
  return /^[a-z]{1,20}$/.test(text);
}

function viewToQuery(view: OrganizationView): Record<string, string> {
  return {
    ...emptyQuery,
    ...withoutBeginnings(organizationFilterToQuery(view.filter)),
    ...narrowingToQuery(view),
    sort: orderToText(view.order),
    by: view.groups === "owners" ? "owner" : "",
    tab: view.tab === "tokens" ? "" : view.tab,
    more: view.showsMore ? "1" : "",
    token: view.openToken ?? "",
    panel: view.panel ?? "",
  };
}

const noTexts: readonly string[] = [];

function orderFromText(text: string): RowOrder {
  const key = sortKeys.find((known) => known === text.replace(/^-/, ""));
  return key ? { key, direction: text.startsWith("-") ? "descending" : "ascending" } : firstView.order;
}

function orderToText({ key, direction }: RowOrder): string {
  if (key === firstView.order.key && direction === firstView.order.direction) return "";
  return `${direction === "descending" ? "-" : ""}${key}`;
}
