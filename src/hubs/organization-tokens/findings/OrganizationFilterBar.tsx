import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import {
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { TokenFilterFields } from "../../../ui/filter/TokenFilterFields";
import { useWords } from "../../../ui/words/WordsContext";
import { MoreFilters } from "./MoreFilters";
import type { Chip } from "./bar/Chip";
import { FilterChip } from "./bar/FilterChip";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { findingsWords } from "./words/findingsWords";

interface Props {
  bar: React.RefObject<HTMLDivElement>;
  filter: OrganizationFilter;
  /** Whether the rarer filters are open. */
  isOpen: boolean;
  scopeCounts: ReadonlyMap<string, number>;
  /** The name of the one person whose tokens are shown, if somebody was chosen. */
  owner: string | undefined;
  /** What else was chosen elsewhere, such as an announced revocation or a broken rule. */
  chips: readonly Chip[];
  onChange(filter: OrganizationFilter): void;
  /** Removes every filter. */
  onClear(): void;
  onOpen(isOpen: boolean): void;
}

/** The filters most people want. The rest opens below, and does so by itself if one of those is set. */
export function OrganizationFilterBar(props: Props) {
  const { bar, filter, isOpen, owner, chips, scopeCounts, onChange, onOpen } = props;
  const words = useWords();
  const own = words.tokenList.filter;
  const text = useWordsOf(findingsWords).filter;
  const isDefault = chips.length === 0 && Object.keys(organizationFilterToQuery(filter)).length === 0;
  const hasMore =
    (filter.owner !== "" && owner === undefined) ||
    filter.namePattern !== "" ||
    filter.olderThanDays !== undefined ||
    filter.notOlderThanDays !== undefined ||
    filter.lifetimeOverDays !== undefined ||
    filter.lifetimeUpToDays !== undefined ||
    filter.ownerInactiveDays !== undefined ||
    filter.expiresAfterDays !== undefined ||
    filter.isMadeByTool;
  const removing = (remove: () => void) => () => {
    remove();
    // The button is gone; the field beside it is next.
    bar.current?.querySelector("input")?.focus();
  };
  const showsMore = isOpen || hasMore;
  return (
    <div aria-label={own.label} className="filters flex-noshrink" ref={bar} role="search">
      <div className="filter-bar">
        {chips.map(({ said, onRemove }) => (
          <FilterChip key={said} onRemove={removing(onRemove)} said={said} />
        ))}
        {owner === undefined ? null : (
          <FilterChip
            onRemove={removing(() => onChange({ ...filter, owner: "" }))}
            said={text.ownerIs(owner)}
          />
        )}
        <TokenFilterFields
          filter={filter}
          onChange={(change) => onChange({ ...filter, ...change })}
          onRisk={(risk) => onChange({ ...filter, risks: risk ? [risk] : [] })}
          placeholder={text.text}
          risk={filter.risks[0]}
          scopeCounts={scopeCounts}
        />
        <Button
          ariaExpanded={showsMore}
          disabled={hasMore}
          onClick={() => onOpen(!isOpen)}
          subtle
          text={showsMore ? text.fewer : text.more}
        />
        {isDefault ? null : <Button onClick={props.onClear} subtle text={own.clear} />}
      </div>
      {showsMore ? <MoreFilters filter={filter} hasOwner={owner !== undefined} onChange={onChange} /> : null}
    </div>
  );
}
