import * as React from "react";

import { countTokens, type TokenCounts } from "../../../tokens/token/countTokens";
import { retirementView } from "../../../tokens/list/retirementView";
import { scopeCounts } from "../../../tokens/list/scopeCounts";
import { defaultFilter, matchesFilter, type TokenFilter } from "../../../tokens/list/TokenFilter";
import { sortTokens } from "../../../tokens/list/TokenOrder";
import type { Token } from "../../../tokens/token/Token";
import { useWords } from "../../../ui/words/WordsContext";
import { besidesCards } from "./TokenCards";
import type { TokenView } from "./useTokenView";

interface TokenRows {
  /** Those that match the filter, in order. */
  readonly rows: readonly Token[];
  /** On the cards: what a click on each would show. */
  readonly counts: TokenCounts;
  /** How many tokens each scope that occurs would show. */
  readonly offeredScopes: ReadonlyMap<string, number>;
  /** Those that the end of tokens for all organizations concerns. */
  readonly retiring: { readonly count: number; readonly filter: TokenFilter };
  readonly hasActive: boolean;
}

/** What the list shows of the tokens that were read; each part is recomputed only when needed. */
export function useTokenRows(tokens: readonly Token[], view: TokenView, moment: Date): TokenRows {
  const words = useWords();
  const rows = React.useMemo(() => {
    const matching = tokens.filter((token) => matchesFilter(token, view.filter, moment, words.named));
    return sortTokens(matching, view.order, words.locale);
  }, [tokens, view, moment, words]);
  const offeredScopes = React.useMemo(() => {
    const rest = { ...view.filter, scope: undefined };
    const among = tokens.filter((token) => matchesFilter(token, rest, moment, words.named));
    return scopeCounts(among.map(({ scopes }) => ({ ids: scopes, tokens: 1 })));
  }, [tokens, view.filter, moment, words]);
  const counts = React.useMemo(() => {
    const base = besidesCards(view.filter);
    return countTokens(
      tokens.filter((token) => matchesFilter(token, base, moment, words.named)),
      moment,
    );
  }, [tokens, view.filter, moment, words]);
  const retiring = React.useMemo(() => {
    const filter = { ...defaultFilter, ...retirementView(moment) };
    return { count: tokens.filter((token) => matchesFilter(token, filter, moment)).length, filter };
  }, [tokens, moment]);
  const hasActive = React.useMemo(() => countTokens(tokens, moment).active > 0, [tokens, moment]);
  return { rows, counts, offeredScopes, retiring, hasActive };
}
