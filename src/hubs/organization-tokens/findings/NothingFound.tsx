import * as React from "react";

import { Problem } from "../../../ui/state/Problem";
import { useOrganizationWords } from "../words/useOrganizationWords";
import { useWords } from "../../../ui/words/WordsContext";

interface Props {
  hasTokens: boolean;
  isGrowing: boolean;
  onReset(): void;
}

/** "None" is said only when the scan is over; else it is the filter that shows nothing. */
export function NothingFound({ hasTokens, isGrowing, onReset }: Props) {
  const { noMatch, noTokens } = useOrganizationWords().find;
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
