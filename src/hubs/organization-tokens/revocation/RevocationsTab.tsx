import * as React from "react";

import { History } from "../../../jobs/history/History";
import { Loading } from "../../../ui/state/Loading";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { exportWords } from "../../export/words/exportWords";
import { ruleWords } from "../../../ui/words/rules/words/ruleWords";
import { revocationWords } from "../../revocation/words/revocationWords";
import { OwnerNotesSection } from "./report/OwnerNotesSection";
import { ReportSection } from "./report/ReportSection";
import { RunStatus } from "./RunStatus";
import type { BulkRevocation } from "./useBulkRevocation";
import { bulkRevocationWords } from "./words/bulkRevocationWords";
import { withWords } from "../../../ui/words/withWords";
import { EarlierRevocations } from "../../revocation/history/EarlierRevocations";
import { historyWords } from "../../revocation/history/words/historyWords";
import type { HubEnvironment } from "../HubEnvironment";
import type { TokensShown } from "../tokensShown";
import { EarlierRun } from "./earlier/EarlierRun";
import { RunOutcomes } from "./outcomes/RunOutcomes";
import { reportWords } from "./report/words/reportWords";
import "./revocation.scss";

interface Props {
  environment: HubEnvironment;
  revocation: BulkRevocation;
  /** Shows the tokens that match. */
  onFilter(shown: TokensShown): void;
}

function Revocations({ environment, revocation, onFilter }: Props) {
  const text = useWordsOf(bulkRevocationWords);
  const { notWritten } = useWordsOf(historyWords);
  const { upToAnHour } = useWordsOf(revocationWords);
  const { ownData } = environment.organization;
  const history = React.useMemo(() => new History(ownData, "bulk"), [ownData]);
  const { elsewhere, unfinished } = revocation;
  const run = revocation.isStarting ? undefined : revocation.run;
  const journal = React.useMemo(() => {
    const job = elsewhere ?? unfinished;
    return job && { job, isRunning: elsewhere !== undefined };
  }, [elsewhere, unfinished]);
  return (
    <div className="findings">
      {revocation.isStarting ? <Loading label={text.run.starting} /> : null}
      {run ? (
        <>
          <RunStatus revocation={revocation} run={run} />
          {revocation.history.isWritten === false ? <p role="alert">{notWritten}</p> : null}
          {/* Above the table, which may have thousands of rows. */}
          {run.isRunning ? null : (
            <>
              <ReportSection environment={environment} report={run.report} />
              <OwnerNotesSection report={run.report} />
            </>
          )}
          <RunOutcomes lines={run.report.lines} />
          <p className="secondary-text">
            {upToAnHour} {run.continuity === "kept" ? "" : text.cannotResume[run.continuity]}
          </p>
        </>
      ) : null}
      <EarlierRevocations
        hint={text.none}
        history={history}
        journal={journal}
        shown={revocation.isStarting ? {} : run}
        // What another tab writes at the end of its run has to be read too.
        version={`${revocation.history.version} ${elsewhere?.id}`}
      >
        {(record) => <EarlierRun environment={environment} onFilter={onFilter} record={record} />}
      </EarlierRevocations>
    </div>
  );
}

/** The revocation that runs or ran last, and those of earlier visits. */
export const RevocationsTab = withWords(
  Revocations,
  revocationWords,
  reportWords,
  historyWords,
  exportWords,
  ruleWords,
);
