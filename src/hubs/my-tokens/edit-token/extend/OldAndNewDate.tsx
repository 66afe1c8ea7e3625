import * as React from "react";

import { formatDate } from "../../../../ui/time/format";
import { formatRelative } from "../../../../ui/time/formatRelative";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { extendWords } from "./words/extendWords";

interface Props {
  /** Absent if the service does not say. */
  before: Date | undefined;
  /** Absent while none is chosen. */
  after: Date | undefined;
  now: Date;
}

/** The token's last day as it is and as it would be, side by side. */
export function OldAndNewDate({ before, after, now }: Props) {
  const words = useWords();
  const text = useWordsOf(extendWords);
  const day = (title: string, date: Date | undefined, instead: string) => (
    <div>
      <dt className="secondary-text">{title}</dt>
      <dd>
        <strong>{date ? formatDate(date, words.locale) : instead}</strong>
        <span className="secondary-text">{date ? formatRelative(date, now, words) : "–"}</span>
      </dd>
    </div>
  );
  return (
    <div aria-label={text.dates} aria-live="polite" role="group">
      <dl className="extension">
        {day(text.now, before, words.common.unknown)}
        {day(text.later, after, text.notChosen)}
      </dl>
    </div>
  );
}
