import * as React from "react";

import type { RunSummary } from "../../../jobs/history/RunSummary";
import { outcomeKinds, type OutcomeCounts } from "../../../jobs/report/OutcomeKind";
import { formatMoment } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { OutcomeIcon } from "../outcome/OutcomeIcon";
import { historyWords } from "./words/historyWords";

interface Props {
  run: RunSummary;
  onOpen(): void;
}

/** One revocation in the list: when, who, why and what came of it. */
export function RunLine({ run, onOpen }: Props) {
  const { locale } = useWords();
  const text = useWordsOf(historyWords);
  const all = outcomeKinds.reduce((sum, kind) => sum + run.counts[kind], 0);
  return (
    <li className="history-run">
      <button className="history-open" onClick={onOpen} type="button">
        {text.run(all, formatMoment(run.startedAt, locale))}
      </button>{" "}
      <bdi className="secondary-text">{text.by(run.byName)}</bdi>
      {run.reason === "" ? null : <p>{run.reason}</p>}
      <OutcomeCountsLine counts={run.counts} />
      {run.ending === "ended" ? null : <p className="secondary-text">{text.ending[run.ending]}</p>}
    </li>
  );
}

/** How many tokens had each outcome that occurred; failures first. */
export function OutcomeCountsLine({ counts }: { counts: OutcomeCounts }) {
  const text = useWordsOf(historyWords).outcome;
  return (
    <ul className="history-counts">
      {outcomeKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind}>
            <OutcomeIcon kind={kind} /> {text[kind](counts[kind])}
          </li>
        ))}
    </ul>
  );
}
