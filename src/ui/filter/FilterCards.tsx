import * as React from "react";

import type { Words } from "../words/en";
import { useWords } from "../words/WordsContext";

interface Card {
  readonly id: Exclude<keyof Words["tokens"]["cards"], "label">;
  readonly count: number;
  /** Whether the list shows exactly this card's tokens. */
  readonly isShown: boolean;
  onShow(): void;
}

/** Each card is a filter, and its number says how many tokens that filter shows. */
export function FilterCards({ cards }: { cards: readonly Card[] }) {
  const { number, tokens } = useWords();
  return (
    <div aria-label={tokens.cards.label} className="cards flex-noshrink" role="group">
      {cards.map(({ id, count, isShown, onShow }) => (
        <button aria-pressed={isShown} className="card" key={id} onClick={onShow} type="button">
          <span className="card-count">{number(count)}</span>
          <span className="card-label">{tokens.cards[id]}</span>
        </button>
      ))}
    </div>
  );
}
