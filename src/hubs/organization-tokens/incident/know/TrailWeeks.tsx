import * as React from "react";

import type { Trail } from "../../../../tokens/audit/Trail";
import { dayInMilliseconds } from "../../../../tokens/token/expiry";
import { noCounts } from "../../../../tokens/weeks/RiskLevel";
import { StackedBar } from "../../../../ui/chart/StackedBar";
import { formatUtcDayOfYear } from "./formatUtcDayOfYear";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { knowWords } from "./words/knowWords";

/** Audited actions in each of the last 13 weeks, as columns; each says its week and number as text. */
export function TrailWeeks({ trail }: { trail: Trail }) {
  const { locale, number } = useWords();
  const text = useWordsOf(knowWords).audit;
  const weeks = weeksOf(trail);
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  return (
    <ol aria-label={text.weeks} className="trail-weeks">
      {weeks.map(({ first, count }) => {
        const day = formatUtcDayOfYear(first, locale);
        return (
          <li key={first.getTime()}>
            <span className="visually-hidden">{text.week(day, count)}</span>
            <span aria-hidden="true" className="week-content">
              <span className="week-count">{count > 0 ? number(count) : ""}</span>
              <StackedBar counts={{ ...noCounts(), medium: count }} most={most} />
              <span className="week-day">{day}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Seven UTC days each, the last one ends with the last day. */
function weeksOf({ byDay, firstDay }: Trail): { readonly first: Date; readonly count: number }[] {
  const weeks: { first: Date; count: number }[] = [];
  for (let end = byDay.length; end > 0; end -= 7) {
    const start = Math.max(0, end - 7);
    const first = new Date(firstDay.getTime() + start * dayInMilliseconds);
    weeks.unshift({ first, count: byDay.slice(start, end).reduce((sum, count) => sum + count, 0) });
  }
  return weeks;
}
