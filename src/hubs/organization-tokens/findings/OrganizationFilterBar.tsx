import { Button } from "azure-devops-ui/Button";
import { TextField } from "azure-devops-ui/TextField";
import * as React from "react";

import { expiryWindows } from "../../../tokens/list/filter";
import { longestFilterText } from "../../../tokens/list/filterQuery";
import {
  defaultOrganizationFilter,
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../../tokens/organization/organizationFilter";
import { riskKinds } from "../../../tokens/token/risk";
import { tokenStatuses } from "../../../tokens/token/status";
import { Choice } from "../../../ui/filter/Choice";
import { filterOptions } from "../../../ui/filter/filterOptions";
import { useOrganizationWords } from "../words/useOrganizationWords";
import { useWords } from "../../../ui/words/WordsContext";
import { MoreFilters } from "./MoreFilters";

interface Props {
  filter: OrganizationFilter;
  onChange(filter: OrganizationFilter): void;
}

/** The filters that most people want; the rest opens below, and opens by itself when one of it is set. */
export function OrganizationFilterBar({ filter, onChange }: Props) {
  const words = useWords();
  const own = words.tokenList.filter;
  const text = useOrganizationWords().find.filter;
  const options = React.useMemo(() => filterOptions(words), [words]);
  const isDefault = Object.keys(organizationFilterToQuery(filter)).length === 0;
  const hasMore =
    filter.owner !== "" ||
    filter.namePattern !== "" ||
    filter.olderThanDays !== undefined ||
    filter.lifetimeOverDays !== undefined ||
    filter.ownerInactiveDays !== undefined;
  const [isOpen, setIsOpen] = React.useState(hasMore);
  const showsMore = isOpen || hasMore;
  return (
    <div aria-label={own.label} className="filters flex-noshrink" role="search">
      <div className="filter-bar">
        <div className="filter-text">
          <TextField
            ariaLabel={text.text}
            maxLength={longestFilterText}
            onChange={(_event, value) => onChange({ ...filter, text: value })}
            placeholder={text.text}
            prefixIconProps={{ iconName: "Filter" }}
            value={filter.text}
          />
        </div>
        <Choice
          label={own.status}
          onChange={(id) =>
            onChange({ ...filter, statuses: tokenStatuses.filter((status) => status === id) })
          }
          options={options.status}
          value={filter.statuses.length === 1 ? (filter.statuses[0] ?? "") : ""}
        />
        <Choice
          label={own.expiry}
          onChange={(id) => onChange({ ...filter, expiry: expiryWindows.find((window) => window === id) })}
          options={options.expiry}
          value={filter.expiry ?? ""}
        />
        <Choice
          canSearch
          label={own.scope}
          onChange={(id) => onChange({ ...filter, scope: id || undefined })}
          options={options.scope}
          value={filter.scope ?? ""}
        />
        <Choice
          label={own.risk}
          onChange={(id) => onChange({ ...filter, risks: riskKinds.filter((kind) => kind === id) })}
          options={options.risk}
          value={filter.risks[0] ?? ""}
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
      {showsMore ? <MoreFilters filter={filter} onChange={onChange} /> : null}
    </div>
  );
}
