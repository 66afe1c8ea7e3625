import * as React from "react";

import { Problem } from "../../../ui/state/Problem";
import { useWords } from "../../../ui/words/WordsContext";

/** "None" is said only here, where the service said so; else it is the filters that show nothing. */
export function NothingToShow({ hasTokens, onReset }: { hasTokens: boolean; onReset(): void }) {
  const { empty, noMatch, filter } = useWords().myTokens;
  if (!hasTokens) return <Problem icon="Permissions" sentences={[empty.text]} title={empty.title} />;
  return (
    <Problem
      actions={[{ text: filter.clear, onClick: onReset }]}
      icon="Filter"
      sentences={[noMatch.text]}
      title={noMatch.title}
    />
  );
}
