import * as React from "react";

import type { TokenCounts } from "../../../tokens/token/countTokens";
import { defaultFilter, filterToQuery, type TokenFilter } from "../../../tokens/list/TokenFilter";
import { FilterCards } from "../../../ui/filter/FilterCards";

type CardId = "expiring7" | "expiring30" | "active" | "expired" | "fullAccess" | "allOrganizations";

/** The filter behind each card. It replaces the current one. */
const cards: readonly { id: CardId; filter: TokenFilter }[] = [
  { id: "expiring7", filter: { ...defaultFilter, expiry: "7d" } },
  { id: "expiring30", filter: { ...defaultFilter, expiry: "30d" } },
  { id: "active", filter: defaultFilter },
  { id: "expired", filter: { ...defaultFilter, statuses: ["expired"] } },
  { id: "fullAccess", filter: { ...defaultFilter, risk: "fullAccess" } },
  { id: "allOrganizations", filter: { ...defaultFilter, risk: "allOrganizations" } },
];

interface Props {
  counts: TokenCounts;
  filter: TokenFilter;
  onChange(filter: TokenFilter): void;
}

export function TokenCards({ counts, filter, onChange }: Props) {
  const current = keyOf(filter);
  return (
    <FilterCards
      cards={cards.map((card) => ({
        id: card.id,
        count: counts[card.id],
        isShown: keyOf(card.filter) === current,
        onShow: () => onChange(card.filter),
      }))}
    />
  );
}

function keyOf(filter: TokenFilter): string {
  return JSON.stringify(filterToQuery(filter));
}
