import * as React from "react";

import type { TokenCounts } from "../tokens/counts";
import { defaultFilter, filterToQuery, type TokenFilter } from "../tokens/filter";
import { useWords } from "./words/WordsContext";

type CardId = "expiring7" | "expiring30" | "active" | "expired" | "fullAccess" | "allOrganizations";

/** Each card is a filter; its number counts what that filter shows. */
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
  const { number, myTokens } = useWords();
  const words = myTokens.cards;
  const current = keyOf(filter);
  return (
    <div aria-label={words.label} className="cards flex-noshrink" role="group">
      {cards.map((card) => (
        <button
          aria-pressed={keyOf(card.filter) === current}
          className="card"
          key={card.id}
          onClick={() => onChange(card.filter)}
          type="button"
        >
          <span className="card-count">{number(counts[card.id])}</span>
          <span className="card-label">{words[card.id]}</span>
        </button>
      ))}
    </div>
  );
}

function keyOf(filter: TokenFilter): string {
  return JSON.stringify(filterToQuery(filter));
}
