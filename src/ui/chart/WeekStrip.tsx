import * as React from "react";

import { sumOf } from "../../tokens/weeks/RiskLevel";
import { useIsNarrow } from "../table/useIsNarrow";
import { formatDate } from "../time/format";
import { useWordsOf } from "../words/useWordsOf";
import { withWords } from "../words/withWords";
import { useWords } from "../words/WordsContext";
import { Hatching } from "./Hatching";
import { Legend } from "./Legend";
import { WeekColumns } from "./WeekColumns";
import type { WeekProps } from "./WeekProps";
import { WeekRows } from "./WeekRows";
import { WeekTable } from "./WeekTable";
import { chartWords } from "../words/chart/words/chartWords";
import "./chart.scss";
import "./bars.scss";

interface Props extends WeekProps {
  /** While a scan runs, the numbers are only those so far. */
  isGrowing?: boolean;
}

/** When the shown tokens end: 13 weeks, as a chart or as a table. On a narrow screen it is folded away at first. */
function Strip({ isGrowing = false, ...props }: Props) {
  const { weeks, selected, onPick } = props;
  const { locale } = useWords();
  const text = useWordsOf(chartWords);
  const isNarrow = useIsNarrow();
  const [isTable, setIsTable] = React.useState(false);
  const sum = weeks.weeks.reduce((total, { counts }) => total + sumOf(counts), 0);
  const { later, unknown } = weeks;
  const laterCount = sumOf(later.counts);
  const isLater = selected === later.range;
  const title = isGrowing ? `${text.weeks} (${text.soFar})` : text.weeks;

  const extras = (
    <span className="chart-extras">
      {isTable ? null : <Legend />}
      {laterCount > 0 || isLater ? (
        <button
          aria-pressed={isLater}
          className="chart-link"
          onClick={() => onPick(isLater ? undefined : later.range)}
          type="button"
        >
          {text.later(formatDate(later.first, locale), laterCount)}
        </button>
      ) : null}
      {unknown > 0 ? <span>{text.unknown(unknown)}</span> : null}
      <button className="chart-link" onClick={() => setIsTable(!isTable)} type="button">
        {isTable ? text.asChart : text.asTable}
      </button>
    </span>
  );
  if (isNarrow) {
    return (
      <details className="chart-card chart-fold">
        <summary>{text.sum(title, sum)}</summary>
        <Hatching />
        {isTable ? <WeekTable weeks={weeks} /> : <WeekRows {...props} />}
        {extras}
      </details>
    );
  }
  return (
    <section aria-label={text.weeks} className="chart-card chart-weeks">
      <Hatching />
      <div className="chart-head">
        <h2>{title}</h2>
        {extras}
      </div>
      {isTable ? (
        <WeekTable weeks={weeks} />
      ) : sum === 0 && !selected ? (
        <p className="secondary-text">{text.nothing}</p>
      ) : (
        <WeekColumns {...props} />
      )}
    </section>
  );
}

export const WeekStrip = withWords(Strip, chartWords);
