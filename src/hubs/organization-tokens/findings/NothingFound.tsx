import * as React from "react";

import { Problem } from "../../../ui/state/Problem";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { findingsWords } from "./words/findingsWords";

interface Props {
  hasTokens: boolean;
  isGrowing: boolean;
  onReset(): void;
}

/**
 * Says "no tokens" only when the scan is over; until then, or with a filter set, it says that the filter
 * matches nothing.
 */
export function NothingFound({ hasTokens, isGrowing, onReset }: Props) {
  const { noMatch, noTokens } = useWordsOf(findingsWords);
  const { clear } = useWords().tokenList.filter;
  if (!hasTokens) {
    return isGrowing ? null : (
      <Problem icon="Permissions" sentences={[noTokens.text]} title={noTokens.title} />
    );
  }
  return (
    <Problem
      actions={[{ text: clear, onClick: onReset }]}
      icon="Filter"
      sentences={[noMatch.text]}
      title={noMatch.title}
    />
  );
}
