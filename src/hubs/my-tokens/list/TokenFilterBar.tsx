import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { defaultFilter, filterToQuery, type TokenFilter } from "../../../tokens/list/TokenFilter";
import { TokenFilterFields } from "../../../ui/filter/TokenFilterFields";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { listWords } from "./words/listWords";

interface Props {
  filter: TokenFilter;
  scopeCounts: ReadonlyMap<string, number>;
  onChange(filter: TokenFilter): void;
}

/** Everything that narrows the list, besides the cards. */
export function TokenFilterBar({ filter, scopeCounts, onChange }: Props) {
  const text = useWords().tokenList.filter;
  const own = useWordsOf(listWords);
  const isDefault = Object.keys(filterToQuery(filter)).length === 0;
  return (
    <div aria-label={text.label} className="filter-bar flex-noshrink" role="search">
      <TokenFilterFields
        filter={filter}
        onChange={(change) => onChange({ ...filter, ...change })}
        onRisk={(risk) => onChange({ ...filter, risk })}
        placeholder={own.filter}
        risk={filter.risk}
        scopeCounts={scopeCounts}
      />
      {isDefault ? null : <Button onClick={() => onChange(defaultFilter)} subtle text={text.clear} />}
    </div>
  );
}
