import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { myTokensWords } from "../words/myTokensWords";
import { Problem } from "../../../ui/state/Problem";
import { useWords } from "../../../ui/words/WordsContext";

/** "None" is said only here, where the service said so; else it is the filters that show nothing. */
export function NothingToShow({ hasTokens, onReset }: { hasTokens: boolean; onReset(): void }) {
  const { empty, noMatch } = useWordsOf(myTokensWords);
  const { clear } = useWords().tokenList.filter;
  if (!hasTokens) return <Problem icon="Permissions" sentences={[empty.text]} title={empty.title} />;
  return (
    <Problem
      actions={[{ text: clear, onClick: onReset }]}
      icon="Filter"
      sentences={[noMatch.text]}
      title={noMatch.title}
    />
  );
}
