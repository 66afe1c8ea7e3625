import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { revocationWords } from "../../revocation/words/revocationWords";
import { Problem } from "../../../ui/state/Problem";
import { OutcomeTable } from "./OutcomeTable";
import { OutcomeFilter } from "./OutcomeFilter";
import { useWords } from "../../../ui/words/WordsContext";
import { OwnerNotesSection } from "./report/OwnerNotesSection";
import { outcomeOf, outcomeSentence, type Outcome } from "./outcome";
import { ReportSection } from "./report/ReportSection";
import { RunStatus } from "./RunStatus";
import type { BulkRevocation } from "./useBulkRevocation";
import { bulkRevocationWords } from "./words/bulkRevocationWords";
import { withWords } from "../../../ui/words/withWords";
import { reportWords } from "./report/words/reportWords";
import "./revocation.scss";

const outcomes: readonly Outcome[] = ["gone", "stillListed", "refused", "unknown", "open"];

function Revocations({ revocation }: { revocation: BulkRevocation }) {
  const words = useWords();
  const text = useWordsOf(bulkRevocationWords);
  const { upToAnHour } = useWordsOf(revocationWords);
  const [shown, setShown] = React.useState<Outcome>();
  const { run } = revocation;
  const lines = run?.report.lines;
  const sorted = React.useMemo(() => {
    const all = (lines ?? []).map((line) => ({ line, outcome: outcomeOf(line) }));
    const counts = new Map<Outcome, number>();
    for (const { outcome } of all) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return { all, counts };
  }, [lines]);
  const rows = React.useMemo(
    () =>
      sorted.all
        .filter(({ outcome }) => shown === undefined || outcome === shown)
        .map(({ line, outcome }) => ({
          authorizationId: line.authorizationId,
          name: line.tokenName,
          owner: line.ownerName || line.owner,
          outcome: outcomeSentence(line, words),
          isGone: outcome === "gone",
        })),
    [sorted, shown, words],
  );

  if (!run) return <Problem icon="Delete" sentences={[text.none.text]} title={text.none.title} />;
  return (
    <div className="findings">
      <RunStatus revocation={revocation} run={run} />
      {/* Above the table, which may have thousands of rows. */}
      {run.isRunning ? null : (
        <>
          <ReportSection report={run.report} />
          <OwnerNotesSection report={run.report} />
        </>
      )}
      <OutcomeFilter<Outcome>
        all={sorted.all.length}
        onChange={setShown}
        options={outcomes.map((id) => ({ id, text: text.outcomes[id], count: sorted.counts.get(id) ?? 0 }))}
        value={shown}
      />
      <OutcomeTable rows={rows} />
      <p className="secondary-text">
        {upToAnHour} {run.continuity === "kept" ? "" : text.cannotResume[run.continuity]}
      </p>
    </div>
  );
}

/** The revocation that runs or ran last: what became of each token, the report, and notes to the owners. */
export const RevocationsTab = withWords(Revocations, revocationWords, reportWords);
