import * as React from "react";

import { Problem } from "../../../ui/state/Problem";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { findingsWords } from "./words/findingsWords";

interface Props {
  hasTokens: boolean;
  isGrowing: boolean;
  /** A filter looks like a token, which is never searched for. */
  isNotSearched: boolean;
  onReset(): void;
}

/**
 * Says "no tokens" only when the scan is over; until then, or with a filter set, it says that the filter
 * matches nothing, or that nothing was searched for.
 */
export function NothingFound({ hasTokens, isGrowing, isNotSearched, onReset }: Props) {
  const { noMatch, noTokens } = useWordsOf(findingsWords);
  const { clear, notSearched } = useWords().tokenList.filter;
  if (!hasTokens) {
    return isGrowing ? null : (
      <Problem icon="Permissions" sentences={[noTokens.text]} title={noTokens.title} />
    );
  }
  return (
    <Problem
      actions={[{ text: clear, onClick: onReset }]}
      icon="Filter"
      sentences={isNotSearched ? [] : [noMatch.text]}
      title={isNotSearched ? notSearched : noMatch.title}
    />
  );
}
