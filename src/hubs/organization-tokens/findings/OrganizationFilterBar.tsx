import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import {
  defaultOrganizationFilter,
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { TokenFilterFields } from "../../../ui/filter/TokenFilterFields";
import { useWords } from "../../../ui/words/WordsContext";
import { MoreFilters } from "./MoreFilters";
import { OwnerChip } from "./owner/OwnerChip";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { findingsWords } from "./words/findingsWords";

interface Props {
  filter: OrganizationFilter;
  /** The name of the one person whose tokens are shown, if somebody was chosen. */
  owner: string | undefined;
  onChange(filter: OrganizationFilter): void;
}

/** The filters most people want. The rest opens below, and does so by itself if one of those is set. */
export function OrganizationFilterBar({ filter, owner, onChange }: Props) {
  const bar = React.useRef<HTMLDivElement>(null);
  const words = useWords();
  const own = words.tokenList.filter;
  const text = useWordsOf(findingsWords).filter;
  const isDefault = Object.keys(organizationFilterToQuery(filter)).length === 0;
  const hasMore =
    (filter.owner !== "" && owner === undefined) ||
    filter.namePattern !== "" ||
    filter.olderThanDays !== undefined ||
    filter.lifetimeOverDays !== undefined ||
    filter.ownerInactiveDays !== undefined;
  const [isOpen, setIsOpen] = React.useState(hasMore);
  const showsMore = isOpen || hasMore;
  return (
    <div aria-label={own.label} className="filters flex-noshrink" ref={bar} role="search">
      <div className="filter-bar">
        {owner === undefined ? null : (
          <OwnerChip
            name={owner}
            onRemove={() => {
              onChange({ ...filter, owner: "" });
              // The button is gone; the field beside it is next.
              bar.current?.querySelector("input")?.focus();
            }}
          />
        )}
        <TokenFilterFields
          filter={filter}
          onChange={(change) => onChange({ ...filter, ...change })}
          onRisk={(risk) => onChange({ ...filter, risks: risk ? [risk] : [] })}
          placeholder={text.text}
          risk={filter.risks[0]}
        />
        <Button
          ariaExpanded={showsMore}
          disabled={hasMore}
          onClick={() => setIsOpen(!isOpen)}
          subtle
          text={showsMore ? text.fewer : text.more}
        />
        {isDefault ? null : (
          <Button onClick={() => onChange(defaultOrganizationFilter)} subtle text={own.clear} />
        )}
      </div>
      {showsMore ? <MoreFilters filter={filter} hasOwner={owner !== undefined} onChange={onChange} /> : null}
    </div>
  );
}
