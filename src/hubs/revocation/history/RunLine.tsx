import * as React from "react";

import { summaryInJournal, type RunInJournal } from "../../../jobs/history/RunInJournal";
import type { RunSummary } from "../../../jobs/history/RunSummary";
import { outcomeKinds, type OutcomeCounts } from "../../../jobs/report/OutcomeKind";
import { formatMoment } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { OutcomeIcon } from "../outcome/OutcomeIcon";
import { historyWords } from "./words/historyWords";

interface Props {
  run: RunSummary;
  /** What the journal has of it, if the history has no end. */
  inJournal: RunInJournal | undefined;
  onOpen(): void;
}

/** One revocation in the list: when, who, why and what came of it. */
export function RunLine({ run: written, inJournal, onOpen }: Props) {
  const { locale } = useWords();
  const text = useWordsOf(historyWords);
  const run = React.useMemo(
    () => (inJournal ? summaryInJournal(written, inJournal) : written),
    [written, inJournal],
  );
  const all = outcomeKinds.reduce((sum, kind) => sum + run.counts[kind], 0);
  return (
    <li className="history-run">
      <button className="history-open" onClick={onOpen} type="button">
        {text.run(all, formatMoment(run.startedAt, locale))}
      </button>{" "}
      <bdi className="secondary-text">{text.by(run.byName)}</bdi>
      {run.reason === "" ? null : <p>{run.reason}</p>}
      <OutcomeCountsLine counts={run.counts} />
      <Ending ending={run.ending} inJournal={inJournal} />
    </li>
  );
}

/** How a run ended, unless it came to its end. */
export function Ending({ ending, inJournal }: Pick<Props, "inJournal"> & Pick<RunSummary, "ending">) {
  const text = useWordsOf(historyWords);
  if (ending === "ended") return null;
  const known = inJournal && (inJournal.isRunning ? text.running : text.notContinued);
  return <p className="secondary-text">{known ?? text.ending[ending]}</p>;
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
