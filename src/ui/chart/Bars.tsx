import * as React from "react";

import type { RiskLevel } from "../../tokens/weeks/RiskLevel";
import { useWords } from "../words/WordsContext";

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** How it is drawn. */
  readonly level: RiskLevel;
  readonly isPressed?: boolean;
  onPick(): void;
}

/** Horizontal bars, each a button that filters. What has no tokens is only text. */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const { number } = useWords();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul aria-label={label} className="bars">
      {bars.map((bar) => {
        const content = (
          <>
            <span className="bar-label" title={bar.label}>
              {bar.label}
            </span>
            <svg aria-hidden="true" className="bar-line" focusable="false" height="14" width="100%">
              {bar.count > 0 ? (
                <rect
                  className={`bar-${bar.level}`}
                  height="13"
                  rx="1"
                  width={`${Math.max(1, (98 * bar.count) / most)}%`}
                  x="1"
                  y="0.5"
                />
              ) : null}
            </svg>
            <span className="bar-count">{number(bar.count)}</span>
          </>
        );
        return (
          <li key={bar.id}>
            {bar.count > 0 || bar.isPressed ? (
              <button aria-pressed={bar.isPressed} className="bar-row" onClick={bar.onPick} type="button">
                {content}
              </button>
            ) : (
              <span className="bar-row">{content}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
