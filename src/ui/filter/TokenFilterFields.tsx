import * as React from "react";

import { readDayRange } from "../../tokens/list/dayRange";
import { expiryWindows, type TokenFilter } from "../../tokens/list/TokenFilter";
import { riskKinds, type RiskKind } from "../../tokens/token/risk";
import { tokenStatuses } from "../../tokens/token/statusOf";
import { useWords } from "../words/WordsContext";
import { Choice } from "./Choice";
import { FilterText } from "./FilterText";
import { filterOptions } from "./filterOptions";
import { rangeOption } from "./rangeOption";
import { useEarlyDropdown } from "./useEarlyDropdown";

type SharedFilter = Pick<TokenFilter, "text" | "statuses" | "expiry" | "scope">;

interface Props {
  filter: SharedFilter;
  /** Passed in, because one hub filters by a single risk and the other by several. */
  risk: RiskKind | undefined;
  /** How many tokens each scope that occurs would show, under the other filters. */
  scopeCounts: ReadonlyMap<string, number>;
  /** Says what the text is compared with. */
  placeholder: string;
  onChange(change: Partial<SharedFilter>): void;
  onRisk(risk: RiskKind | undefined): void;
}

/** The filters every list of tokens has: text, status, expiry, scope and risk. */
export function TokenFilterFields({ filter, risk, scopeCounts, placeholder, onChange, onRisk }: Props) {
  const words = useWords();
  const text = words.tokenList.filter;
  useEarlyDropdown();
  const options = React.useMemo(
    () => filterOptions(words, scopeCounts, filter.scope),
    [words, scopeCounts, filter.scope],
  );
  return (
    <>
      <FilterText
        icon={{ iconName: "Filter" }}
        label={placeholder}
        onChange={(value) => onChange({ text: value })}
        value={filter.text}
      />
      <Choice
        label={text.status}
        onChange={(id) => onChange({ statuses: tokenStatuses.filter((status) => status === id) })}
        options={options.status}
        value={filter.statuses.length === 1 ? (filter.statuses[0] ?? "") : ""}
      />
      <Choice
        label={text.expiry}
        onChange={(id) =>
          onChange({ expiry: expiryWindows.find((window) => window === id) ?? readDayRange(id) })
        }
        options={options.expiry.concat(rangeOption(filter.expiry, words.locale))}
        value={filter.expiry ?? ""}
      />
      <Choice
        canSearch
        label={text.scope}
        onChange={(id) => onChange({ scope: id || undefined })}
        options={options.scope}
        value={filter.scope ?? ""}
      />
      <Choice
        label={text.risk}
        onChange={(id) => onRisk(riskKinds.find((kind) => kind === id))}
        options={options.risk}
        value={risk ?? ""}
      />
    </>
  );
}
