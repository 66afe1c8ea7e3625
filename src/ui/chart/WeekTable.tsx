import * as React from "react";

import { riskLevels, sumOf } from "../../tokens/weeks/RiskLevel";
import { formatDate } from "../time/format";
import { useWordsOf } from "../words/useWordsOf";
import { useWords } from "../words/WordsContext";
import { weekName } from "./weekTexts";
import type { WeekProps } from "./WeekProps";
import { chartWords } from "../words/chart/words/chartWords";

/** The same numbers as words and figures. */
export function WeekTable({ weeks: { weeks, later, unknown } }: Pick<WeekProps, "weeks">) {
  const { locale, number } = useWords();
  const text = useWordsOf(chartWords);
  const rows = [
    ...weeks.map((week) => ({ name: weekName(week, text, locale), counts: week.counts })),
    { name: `${text.columns.after} (${formatDate(later.first, locale)})`, counts: later.counts },
  ];
  return (
    <div aria-label={text.asTable} className="chart-table" role="region" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.columns.week}</th>
            <th scope="col">{text.columns.tokens}</th>
            {riskLevels.map((level) => (
              <th key={level} scope="col">
                {text.levels[level].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(sumOf(counts))}</td>
              {riskLevels.map((level) => (
                <td key={level}>{number(counts[level])}</td>
              ))}
            </tr>
          ))}
          {unknown > 0 ? (
            <tr>
              <th scope="row">{text.columns.unknown}</th>
              <td>{number(unknown)}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
