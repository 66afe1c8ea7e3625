import * as React from "react";

import { defaultFilter, type TokenFilter } from "../../../tokens/list/TokenFilter";
import type { Token } from "../../../tokens/token/Token";
import { weeksOfTokens } from "../../../tokens/weeks/weeksOfTokens";
import { WeekStrip } from "../../../ui/chart/WeekStrip";

interface Props {
  tokens: readonly Token[];
  filter: TokenFilter;
  moment: Date;
  onChange(filter: TokenFilter): void;
}

/** When the person's active tokens end. Like a card, a week replaces the filter, so its number is what it shows. */
export function Timeline({ tokens, filter, moment, onChange }: Props) {
  const weeks = React.useMemo(() => weeksOfTokens(tokens, moment), [tokens, moment]);
  return (
    <WeekStrip
      now={moment}
      onPick={(expiry) => onChange({ ...defaultFilter, expiry })}
      selected={filter.expiry}
      weeks={weeks}
    />
  );
}
