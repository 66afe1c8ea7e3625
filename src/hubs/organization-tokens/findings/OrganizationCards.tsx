import * as React from "react";

import type { RowCounts } from "../../../tokens/organization/countRows";
import {
  defaultOrganizationFilter,
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { FilterCards } from "../../../ui/filter/FilterCards";

type Choice = Pick<OrganizationFilter, "statuses" | "expiry" | "risks">;
type CardId =
  "expiring7" | "expiring30" | "active" | "expired" | "fullAccess" | "allOrganizations" | "highPrivilege";

const { statuses } = defaultOrganizationFilter;
const plain: Choice = { statuses, expiry: undefined, risks: [] };

/** Each card sets status, expiry and risk, and leaves the rest of the filter alone. */
const cards: readonly { id: CardId; choice: Choice }[] = [
  { id: "expiring7", choice: { ...plain, expiry: "7d" } },
  { id: "expiring30", choice: { ...plain, expiry: "30d" } },
  { id: "active", choice: plain },
  { id: "expired", choice: { ...plain, statuses: ["expired"] } },
  { id: "fullAccess", choice: { ...plain, risks: ["fullAccess"] } },
  { id: "allOrganizations", choice: { ...plain, risks: ["allOrganizations"] } },
  { id: "highPrivilege", choice: { ...plain, risks: ["highPrivilege"] } },
];

interface Props {
  counts: RowCounts;
  filter: OrganizationFilter;
  onChange(filter: OrganizationFilter): void;
}

export function OrganizationCards({ counts, filter, onChange }: Props) {
  const current = keyOf(filter);
  return (
    <FilterCards
      cards={cards.map(({ id, choice }) => ({
        id,
        count: counts[id],
        isShown: keyOf({ ...filter, ...choice }) === current,
        onShow: () => onChange({ ...filter, ...choice }),
      }))}
    />
  );
}

function keyOf(filter: OrganizationFilter): string {
  return JSON.stringify(organizationFilterToQuery(filter));
}
