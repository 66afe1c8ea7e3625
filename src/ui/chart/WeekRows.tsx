import * as React from "react";

import { sumOf, type LevelCounts, type RiskLevel } from "../../tokens/weeks/RiskLevel";
import { useWordsOf } from "../words/useWordsOf";
import { useWords } from "../words/WordsContext";
import { Bars } from "./Bars";
import { weekName } from "./weekTexts";
import type { WeekProps } from "./WeekProps";
import { chartWords } from "../words/chart/words/chartWords";

/** The weeks below each other, for a screen too narrow for 13 columns. */
export function WeekRows({ weeks, selected, onPick }: WeekProps) {
  const { locale } = useWords();
  const text = useWordsOf(chartWords);
  return (
    <Bars
      bars={weeks.weeks.map((week) => {
        const isPressed = week.range === selected;
        return {
          id: week.range,
          label: weekName(week, text, locale),
          count: sumOf(week.counts),
          level: worstOf(week.counts),
          isPressed,
          onPick: () => onPick(isPressed ? undefined : week.range),
        };
      })}
      label={text.weeks}
    />
  );
}

function worstOf({ high, medium }: LevelCounts): RiskLevel {
  return high > 0 ? "high" : medium > 0 ? "medium" : "none";
}
