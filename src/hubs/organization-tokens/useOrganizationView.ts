import * as React from "react";

import type { Navigation } from "../../azure/host/navigation";
import { secretsIn } from "../../tokens/list/FilterQuery";
import {
  defaultOrganizationFilter,
  organizationFilterFromQuery,
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../tokens/organization/OrganizationFilter";
import type { SortDirection, SortKey } from "../../tokens/organization/sortRows";

export interface RowOrder {
  readonly key: SortKey;
  readonly direction: SortDirection;
}

export type TabId = "overview" | "tokens" | "revocations" | "settings";

/** What of the page is shown. All of it is in the host's address. */
export interface OrganizationView {
  readonly tab: TabId;
  readonly filter: OrganizationFilter;
  readonly order: RowOrder;
  readonly groups: "tokens" | "owners";
}

const tabs: readonly TabId[] = ["overview", "tokens", "revocations", "settings"];
const sortKeys: readonly SortKey[] = ["name", "owner", "created", "expires", "scopes"];

export const firstView: OrganizationView = {
  tab: "tokens",
  filter: defaultOrganizationFilter,
  order: { key: "expires", direction: "ascending" },
  groups: "tokens",
};

/** Every key of the address that is ours, so that a value that is gone leaves the address too. */
const ours = ["q", "status", "expires", "age", "maxage", "lifetime", "maxlifetime", "scope", "risk"];
const emptyQuery = Object.fromEntries(
  [...ours, "owner", "name", "inactive", "sort", "by", "tab"].map((key) => [key, ""]),
);

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
    let isGone = false;
    void navigation.readQuery().then((query) => {
      if (isGone) return;
      const secrets = secretsIn(query, Object.keys(emptyQuery));
      const hadSecret = Object.keys(secrets).length > 0;
      if (hadSecret) navigation.writeQuery(secrets);
      const { filter, unknown } = organizationFilterFromQuery({ ...query, ...secrets });
      const view: OrganizationView = {
        filter,
        order: orderFromText(query["sort"] ?? ""),
        groups: query["by"] === "owner" ? "owners" : "tokens",
        tab: tabs.find((tab) => tab === query["tab"]) ?? "tokens",
      };
      written.current = view;
      setState({ view, isRead: true, unknown, hadSecret });
    });
    return () => {
      isGone = true;
    };
  }, [navigation]);

  const setView = React.useCallback(
    (change: Partial<OrganizationView>) => {
      const view = { ...written.current, ...change };
      written.current = view;
      setState({ view, isRead: true, unknown: noTexts, hadSecret: false });
      navigation.writeQuery({
        ...emptyQuery,
        ...organizationFilterToQuery(view.filter),
        sort: orderToText(view.order),
        by: view.groups === "owners" ? "owner" : "",
        tab: view.tab === "tokens" ? "" : view.tab,
      });
    },
    [navigation],
  );
  return { ...state, setView };
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
