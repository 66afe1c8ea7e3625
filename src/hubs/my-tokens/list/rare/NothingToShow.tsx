import * as React from "react";

import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { withWords } from "../../../../ui/words/withWords";
import { Problem } from "../../../../ui/state/Problem";
import { useWords } from "../../../../ui/words/WordsContext";
import { taskFlows } from "../../task/taskFlows";
import { rareWords } from "./words/rareWords";

interface Props {
  hasTokens: boolean;
  /** The text looks like a token, which is never searched for. */
  isNotSearched: boolean;
  onReset(): void;
}

function Nothing({ hasTokens, isNotSearched, onReset }: Props) {
  const { empty, noMatch } = useWordsOf(rareWords);
  const { clear, notSearched } = useWords().tokenList.filter;
  if (!hasTokens) {
    const text = taskFlows.create ? `${empty.text} ${empty.create}` : empty.text;
    return <Problem icon="Permissions" sentences={[text]} title={empty.title} />;
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

/** Says "no tokens" only if the service said so; otherwise the filters hide them all, or nothing was searched for. */
export const NothingToShow = withWords(Nothing, rareWords);
