import * as React from "react";

import type { Navigation } from "../../../azure/host/navigation";
import {
  defaultFilter,
  filterFromQuery,
  filterToQuery,
  type TokenFilter,
} from "../../../tokens/list/TokenFilter";
import { defaultOrder, orderFromText, orderToText, type TokenOrder } from "../../../tokens/list/TokenOrder";

/** Which tokens are shown, and in which order. */
export interface TokenView {
  readonly filter: TokenFilter;
  readonly order: TokenOrder;
}

/** Every address key that is ours, so that resetting a filter removes it from the address too. */
const emptyQuery = { q: "", status: "", expires: "", scope: "", risk: "", sort: "" };

/**
 * The view lives in the host's address, so a reload keeps it and the address can be shared.
 * `isRead` is false until the address has been read; `unknown` lists the parts of it that were not understood.
 */
export function useTokenView(navigation: Navigation): {
  view: TokenView;
  isRead: boolean;
  unknown: readonly string[];
  setView(view: TokenView): void;
} {
  const [state, setState] = React.useState<{ view: TokenView; isRead: boolean; unknown: readonly string[] }>({
    view: { filter: defaultFilter, order: defaultOrder },
    isRead: false,
    unknown: [],
  });

  React.useEffect(() => {
    let isGone = false;
    void navigation.readQuery().then((query) => {
      if (isGone) return;
      const { filter, unknown } = filterFromQuery(query);
      setState({ view: { filter, order: orderFromText(query["sort"]) }, isRead: true, unknown });
    });
    return () => {
      isGone = true;
    };
  }, [navigation]);

  const setView = React.useCallback(
    (view: TokenView) => {
      setState({ view, isRead: true, unknown: [] });
      navigation.writeQuery({ ...emptyQuery, ...filterToQuery(view.filter), sort: orderToText(view.order) });
    },
    [navigation],
  );

  return { ...state, setView };
}
