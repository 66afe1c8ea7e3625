import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { Problem } from "../../../ui/state/Problem";
import { useWords } from "../../../ui/words/WordsContext";
import { taskFlows } from "../task/taskFlows";
import { listWords } from "./words/listWords";

/** Says "no tokens" only if the service said so; otherwise the filters hide them all. */
export function NothingToShow({ hasTokens, onReset }: { hasTokens: boolean; onReset(): void }) {
  const { empty, noMatch } = useWordsOf(listWords);
  const { clear } = useWords().tokenList.filter;
  if (!hasTokens) {
    const text = taskFlows.create ? `${empty.text} ${empty.create}` : empty.text;
    return <Problem icon="Permissions" sentences={[text]} title={empty.title} />;
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
