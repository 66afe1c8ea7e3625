import * as React from "react";

import { riskLevels } from "../../tokens/weeks/RiskLevel";
import { useWordsOf } from "../words/useWordsOf";
import { chartWords } from "../words/chart/words/chartWords";

/** What hatched, solid and hollow bars stand for. */
export function Legend() {
  const { levels } = useWordsOf(chartWords);
  return (
    <>
      {riskLevels.map((level) => (
        <span className="legend-item" key={level} title={levels[level].why}>
          <svg aria-hidden="true" focusable="false" height="11" width="11">
            <rect className={`bar bar-${level}`} height="10" y="0.5" />
          </svg>
          {levels[level].name}
        </span>
      ))}
    </>
  );
}
