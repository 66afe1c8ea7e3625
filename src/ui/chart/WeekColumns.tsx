import * as React from "react";

import { haveGlobalTokensStopped } from "../../tokens/token/globalRetirement";
import { retirementDay } from "../../tokens/token/effectiveExpiry";
import { sumOf } from "../../tokens/weeks/RiskLevel";
import { placeOf } from "../../tokens/weeks/Weeks";
import { formatDayOfYear } from "../time/formatDayOfYear";
import { useWordsOf } from "../words/useWordsOf";
import { useWords } from "../words/WordsContext";
import { StackedBar } from "./StackedBar";
import { useRoving } from "./useRoving";
import { weekLabel } from "./weekTexts";
import type { WeekProps } from "./WeekProps";
import { chartWords } from "../words/chart/words/chartWords";

/** A column for each week; those with tokens are buttons that filter. Today and the retirement are marked. */
export function WeekColumns({ weeks, now, selected, onPick }: WeekProps) {
  const { locale, number } = useWords();
  const text = useWordsOf(chartWords);
  const most = Math.max(1, ...weeks.weeks.map(({ counts }) => sumOf(counts)));
  const stop = haveGlobalTokensStopped(now) ? undefined : placeOf(retirementDay(), weeks);
  const fromStart = `${100 * (stop ?? 0)}%`;
  const isButton = weeks.weeks.map(({ counts, range }) => sumOf(counts) > 0 || range === selected);
  const { row, onKeyDown, buttonProps } = useRoving(isButton);
  return (
    <div className="strip">
      <span className="strip-mark strip-today">
        <span>{text.today}</span>
      </span>
      {stop === undefined ? null : (
        // In its last days, what is said of it begins after "Today".
        <span
          className="strip-mark strip-stop"
          style={{ insetInlineStart: fromStart, paddingInlineStart: `max(4px, 48px - ${fromStart})` }}
        >
          {text.retirement(formatDayOfYear(retirementDay(), locale))}
        </span>
      )}
      <div aria-label={text.weeks} className="strip-weeks" onKeyDown={onKeyDown} ref={row} role="toolbar">
        {weeks.weeks.map((week, place) => {
          const sum = sumOf(week.counts);
          const isSelected = week.range === selected;
          const content = (
            <>
              <span className="week-count">{sum > 0 ? number(sum) : ""}</span>
              <StackedBar counts={week.counts} most={most} />
              <span className="week-day">{formatDayOfYear(week.first, locale)}</span>
            </>
          );
          return isButton[place] ? (
            <button
              {...buttonProps(place)}
              aria-pressed={isSelected}
              className="week"
              key={week.range}
              onClick={() => onPick(isSelected ? undefined : week.range)}
              type="button"
            >
              <span className="visually-hidden">{weekLabel(week, text, locale)}</span>
              <span aria-hidden="true" className="week-content">
                {content}
              </span>
            </button>
          ) : (
            <span aria-hidden="true" className="week" key={week.range}>
              <span className="week-content">{content}</span>
            </span>
          );
        })}
      </div>
    </div>
  );
}
