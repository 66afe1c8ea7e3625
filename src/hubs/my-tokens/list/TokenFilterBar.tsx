import { useWordsOf } from "../../../ui/words/useWordsOf";
import { myTokensWords } from "../words/myTokensWords";
import { Button } from "azure-devops-ui/Button";
import { TextField } from "azure-devops-ui/TextField";
import * as React from "react";

import { defaultFilter, expiryWindows, filterToQuery, type TokenFilter } from "../../../tokens/list/filter";
import { longestFilterText } from "../../../tokens/list/filterQuery";
import { riskKinds } from "../../../tokens/token/risk";
import { tokenStatuses } from "../../../tokens/token/status";
import { Choice } from "../../../ui/filter/Choice";
import { filterOptions } from "../../../ui/filter/filterOptions";
import { useWords } from "../../../ui/words/WordsContext";

interface Props {
  filter: TokenFilter;
  onChange(filter: TokenFilter): void;
}

/** Everything that the list can be narrowed by, next to the cards. */
export function TokenFilterBar({ filter, onChange }: Props) {
  const words = useWords();
  const { text: placeholder } = useWordsOf(myTokensWords).filter;
  const text = words.tokenList.filter;
  const isDefault = Object.keys(filterToQuery(filter)).length === 0;

  const options = React.useMemo(() => filterOptions(words), [words]);

  return (
    <div aria-label={text.label} className="filter-bar flex-noshrink" role="search">
      <div className="filter-text">
        <TextField
          ariaLabel={placeholder}
          maxLength={longestFilterText}
          onChange={(_event, value) => onChange({ ...filter, text: value })}
          placeholder={placeholder}
          prefixIconProps={{ iconName: "Filter" }}
          value={filter.text}
        />
      </div>
      <Choice
        label={text.status}
        onChange={(id) => onChange({ ...filter, statuses: tokenStatuses.filter((status) => status === id) })}
        options={options.status}
        value={filter.statuses.length === 1 ? (filter.statuses[0] ?? "") : ""}
      />
      <Choice
        label={text.expiry}
        onChange={(id) => onChange({ ...filter, expiry: expiryWindows.find((window) => window === id) })}
        options={options.expiry}
        value={filter.expiry ?? ""}
      />
      <Choice
        canSearch
        label={text.scope}
        onChange={(id) => onChange({ ...filter, scope: id || undefined })}
        options={options.scope}
        value={filter.scope ?? ""}
      />
      <Choice
        label={text.risk}
        onChange={(id) => onChange({ ...filter, risk: riskKinds.find((kind) => kind === id) })}
        options={options.risk}
        value={filter.risk ?? ""}
      />
      {isDefault ? null : <Button onClick={() => onChange(defaultFilter)} subtle text={text.clear} />}
    </div>
  );
}
