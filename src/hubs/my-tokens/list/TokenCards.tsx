import * as React from "react";

import type { TokenCounts } from "../../../tokens/token/countTokens";
import { defaultFilter, filterToQuery, type TokenFilter } from "../../../tokens/list/TokenFilter";
import { FilterCards } from "../../../ui/filter/FilterCards";

type CardId = "expiring7" | "expiring30" | "active" | "expired" | "fullAccess" | "allOrganizations";

const { statuses } = defaultFilter;
const plain = { statuses, expiry: undefined, risk: undefined };

/** Each card sets status, expiry and risk, and leaves the rest of the filter alone. */
const cards: readonly { id: CardId; choice: Partial<TokenFilter> }[] = [
  { id: "expiring7", choice: { ...plain, expiry: "7d" } },
  { id: "expiring30", choice: { ...plain, expiry: "30d" } },
  { id: "active", choice: plain },
  { id: "expired", choice: { ...plain, statuses: ["expired"] } },
  { id: "fullAccess", choice: { ...plain, risk: "fullAccess" } },
  { id: "allOrganizations", choice: { ...plain, risk: "allOrganizations" } },
];

/** What a card does not set. Its number says how many of these a click on it shows. */
export function besidesCards(filter: TokenFilter): TokenFilter {
  return { ...filter, ...plain, statuses: [] };
}

interface Props {
  counts: TokenCounts;
  filter: TokenFilter;
  onChange(filter: TokenFilter): void;
}

export function TokenCards({ counts, filter, onChange }: Props) {
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

function keyOf(filter: TokenFilter): string {
  return JSON.stringify(filterToQuery(filter));
}
