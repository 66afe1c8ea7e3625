import * as React from "react";

import type { ScanSums } from "../../../jobs/scan-history/ScanSums";
import { chartWords } from "../../../ui/words/chart/words/chartWords";
import { formatMoment } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { overviewWords } from "./words/overviewWords";

/** The sums as figures, the latest first, folded away at first. */
export function SumsTable({ sums }: { sums: readonly ScanSums[] }) {
  const { locale, number, tokens } = useWords();
  const text = useWordsOf(overviewWords).history;
  const chart = useWordsOf(chartWords);
  const columns: readonly [Exclude<keyof ScanSums, "at">, string][] = [
    ["people", text.columns.people],
    ["notRead", text.columns.notRead],
    ["active", text.active],
    ["high", chart.levels.high.name],
    ["medium", chart.levels.medium.name],
    ["fullAccess", tokens.risk.fullAccess.name],
    ["allOrganizations", tokens.risk.allOrganizations.name],
  ];
  return (
    <details>
      <summary>{chart.asTable}</summary>
      <div aria-label={chart.asTable} className="chart-table" role="region" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.columns.scan}</th>
              {columns.map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...sums].reverse().map((one) => (
              <tr key={one.at.getTime()}>
                <th scope="row">{formatMoment(one.at, locale)}</th>
                {columns.map(([key]) => (
                  <td key={key}>{number(one[key])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
