import * as React from "react";

import type { AddressQuery } from "../../../azure/host/AddressQuery";
import type { Navigation } from "../../../azure/host/navigation";
import {
  defaultFilter,
  filterFromQuery,
  filterToQuery,
  type TokenFilter,
} from "../../../tokens/list/TokenFilter";
import { secretsIn, withoutBeginnings } from "../../../tokens/list/FilterQuery";
import { defaultOrder, orderFromText, orderToText, type TokenOrder } from "../../../tokens/list/TokenOrder";

/** Which tokens are shown, and in which order. */
export interface TokenView {
  readonly filter: TokenFilter;
  readonly order: TokenOrder;
}

/** Every address key that is ours, so that resetting a filter removes it from the address too. */
const emptyQuery = { q: "", status: "", expires: "", scope: "", risk: "", sort: "" };
const ownKeys = [...Object.keys(emptyQuery), "token"];

/**
 * The view lives in the host's address, so a reload keeps it and the address can be shared. `isRead` is false until
 * the address has been read; `unknown` lists the parts of it that were not understood, and `hadSecret` says that a
 * part looked like a token and was removed from the address.
 */
export function useTokenView(navigation: Navigation): {
  view: TokenView;
  isRead: boolean;
  unknown: readonly string[];
  hadSecret: boolean;
  setView(view: TokenView): void;
} {
  const [state, setState] = React.useState<{
    view: TokenView;
    isRead: boolean;
    unknown: readonly string[];
    hadSecret: boolean;
  }>({
    view: { filter: defaultFilter, order: defaultOrder },
    isRead: false,
    unknown: [],
    hadSecret: false,
  });

  React.useEffect(() => {
    const show = (query: AddressQuery) => {
      const secrets = secretsIn(query, ownKeys);
      const hadSecret = Object.keys(secrets).length > 0;
      if (hadSecret) navigation.writeQuery(secrets);
      const { filter, unknown } = filterFromQuery({ ...query, ...secrets });
      setState({ view: { filter, order: orderFromText(query["sort"]) }, isRead: true, unknown, hadSecret });
    };
    return navigation.follow(show);
  }, [navigation]);

  const setView = React.useCallback(
    (view: TokenView) => {
      setState({ view, isRead: true, unknown: [], hadSecret: false });
      const isTyped = view.filter.text !== state.view.filter.text;
      navigation.step(
        { ...emptyQuery, ...withoutBeginnings(filterToQuery(view.filter)), sort: orderToText(view.order) },
        isTyped ? "q" : undefined,
      );
    },
    [navigation, state.view],
  );

  return { ...state, setView };
}
