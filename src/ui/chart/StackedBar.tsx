import * as React from "react";

import { riskLevels, type LevelCounts } from "../../tokens/weeks/RiskLevel";

/** Pixels. */
export const barHeight = 56;

/** No part that is there may vanish beside a large one. */
const leastHeight = 3;

/** A column of the strip: the most severe on top. Hatched, solid and hollow say it without colour. */
export function StackedBar({ counts, most }: { counts: LevelCounts; most: number }) {
  let bottom = barHeight;
  const parts = [...riskLevels].reverse().flatMap((level) => {
    if (counts[level] === 0) return [];
    const height = Math.max(leastHeight, (counts[level] / most) * (barHeight - 3 * leastHeight));
    bottom -= height;
    return [{ level, y: bottom, height }];
  });
  return (
    <svg aria-hidden="true" className="week-bar" focusable="false" height={barHeight} width="100%">
      {parts.map(({ level, y, height }) => (
        <rect className={`bar bar-${level}`} height={height - 1} key={level} y={y} />
      ))}
    </svg>
  );
}
