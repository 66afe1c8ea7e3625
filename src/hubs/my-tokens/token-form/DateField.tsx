import * as React from "react";

import "../../../ui/styles/date-field.scss";
import { maximumValidTo } from "../../../tokens/token/lifetime";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { dayText } from "../../../tokens/token/dayText";
import { tokenFormWords } from "./words/tokenFormWords";

interface Props {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  /** The earliest day that makes sense. */
  first: Date;
  now: Date;
  onChange(text: string): void;
}

/** The last day of a token's life, in the person's own calendar, at most one year away. */
export function DateField({ value, first, now, onChange }: Props) {
  const text = useWordsOf(tokenFormWords).expiry;
  return (
    <div className="date-field">
      <label htmlFor="expiry-day">{text.date}</label>
      <input
        aria-describedby="expiry-day-help"
        autoComplete="off"
        id="expiry-day"
        max={dayText(maximumValidTo(now))}
        min={dayText(first)}
        onChange={(event) => onChange(event.target.value)}
        type="date"
        value={value}
      />
      <span className="secondary-text" id="expiry-day-help">
        {text.dateHelp}
      </span>
    </div>
  );
}
