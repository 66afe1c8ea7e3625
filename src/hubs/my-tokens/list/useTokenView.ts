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

interface ViewState {
  readonly view: TokenView;
  readonly isRead: boolean;
  readonly unknown: readonly string[];
  readonly hadSecret: boolean;
}

/** Every address key that is ours, so that resetting a filter removes it from the address too. */
const emptyQuery = { q: "", status: "", expires: "", scope: "", risk: "", sort: "" };
const ownKeys = [...Object.keys(emptyQuery), "token"];

/**
 * The view lives in the host's address, so a reload keeps it and the address can be shared. `isRead` is false until
 * the address has been read; `unknown` lists the parts of it that were not understood, and `hadSecret` says that a
 * part looked like a token and was removed from the address.
 */
export function useTokenView(navigation: Navigation): ViewState & { setView(view: TokenView): void } {
  // Read while the tokens were on their way, so that the list begins with what the address asks for.
  const [known] = React.useState(() => navigation.known());
  const [state, setState] = React.useState(() => stateOf(known));

  React.useEffect(() => {
    const clean = (query: AddressQuery) => {
      if (hasSecret(query)) navigation.writeQuery(secretsIn(query, ownKeys));
    };
    const show = (query: AddressQuery) => {
      setState(stateOf(query));
      clean(query);
    };
    const end = navigation.follow(show, known);
    if (known) clean(known);
    return end;
  }, [navigation, known]);

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

function stateOf(query: AddressQuery | undefined): ViewState {
  if (!query) return notRead;
  const { filter, unknown } = filterFromQuery({ ...query, ...secretsIn(query, ownKeys) });
  const view = { filter, order: orderFromText(query["sort"]) };
  return { view, isRead: true, unknown, hadSecret: hasSecret(query) };
}

const notRead: ViewState = {
  view: { filter: defaultFilter, order: defaultOrder },
  isRead: false,
  unknown: [],
  hadSecret: false,
};

function hasSecret(query: AddressQuery): boolean {
  return Object.keys(secretsIn(query, ownKeys)).length > 0;
}
