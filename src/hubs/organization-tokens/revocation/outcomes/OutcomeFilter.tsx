import * as React from "react";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { bulkRevocationWords } from "../words/bulkRevocationWords";

interface Props<T extends string> {
  all: number;
  options: readonly { id: T; text: string; count: number }[];
  value: T | undefined;
  onChange(value: T | undefined): void;
}

/** What became of the tokens, each outcome with its number; choosing one shows only those. */
export function OutcomeFilter<T extends string>({ all, options, value, onChange }: Props<T>) {
  const text = useWordsOf(bulkRevocationWords).outcomes;
  return (
    <div aria-label={text.label} className="segments" role="group">
      <button
        aria-pressed={value === undefined}
        className="segment"
        onClick={() => onChange(undefined)}
        type="button"
      >
        {text.count(text.all, all)}
      </button>
      {options.map(({ id, text: name, count }) => (
        <button
          aria-pressed={value === id}
          className="segment"
          disabled={count === 0 && value !== id}
          key={id}
          onClick={() => onChange(id)}
          type="button"
        >
          {text.count(name, count)}
        </button>
      ))}
    </div>
  );
}
