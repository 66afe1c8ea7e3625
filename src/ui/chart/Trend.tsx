import * as React from "react";

import "./trend.scss";

export interface TrendLine {
  readonly id: string;
  /** What it is, with its last value: it stands beside a piece of the line. */
  readonly label: string;
  /** One for each moment. */
  readonly values: readonly number[];
  readonly stroke: "solid" | "dashed" | "dotted";
}

const [width, height] = [300, 72];

/** Lines over time, each with its name in words. Solid, dashed and dotted tell them apart without colour. */
export function Trend({ moments, lines }: { moments: readonly Date[]; lines: readonly TrendLine[] }) {
  const times = moments.map((moment) => moment.getTime());
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  const most = Math.max(1, ...lines.flatMap(({ values }) => values));
  const x = (index: number) => (((times[index] ?? first) - first) / Math.max(1, last - first)) * width;
  const y = (value: number) => 4 + (height - 8) * (1 - value / most);
  return (
    <>
      <svg
        aria-hidden="true"
        className="trend"
        focusable="false"
        height={height}
        preserveAspectRatio="none"
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
      >
        {lines.map(({ id, values, stroke }) => (
          <polyline
            className={`trend-line trend-${stroke}`}
            key={id}
            points={values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(" ")}
          />
        ))}
      </svg>
      <ul className="bars">
        {lines.map(({ id, label, stroke }) => (
          <li className="trend-name" key={id}>
            <svg aria-hidden="true" focusable="false" height="4" width="28">
              <polyline className={`trend-line trend-${stroke}`} points="0,2 28,2" />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}
