import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { revocableRows } from "../../../../jobs/leavers/Leaver";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { LazyPart } from "../../../frame/LazyPart";
import { RunStatus } from "../../revocation/RunStatus";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";
import { tableOf } from "../../scan/shownTable";
import { pageWords } from "../../words/pageWords";
import { LazyReportEvidence } from "../../evidence/LazyReportEvidence";
import { LazyIncidentPreview } from "../act/LazyIncidentPreview";
import { isReading } from "../../scan/isReading";
import { LeaverList } from "./LeaverList";
import { LeaverPlaces } from "./LeaverPlaces";
import { LeaverSums } from "./LeaverSums";
import { AllNotes } from "./note/AllNotes";
import { ReadingState } from "./ReadingState";
import { UnreadLeavers } from "./UnreadLeavers";
import { useLeavers } from "./useLeavers";
import { leaversWords } from "./words/leaversWords";

interface Props extends ExtraTabProps {
  owners: readonly Owner[];
  onChooseOthers(): void;
}

/** People who left on one page: their tokens as far as they were read, what they made, and what to do about it. */
export function LeaversPage({ owners, onChooseOthers, ...props }: Props) {
  const { environment, scanning, revocation } = props;
  const { common } = useWords();
  const text = useWordsOf(leaversWords);
  const { leavers: whyRevoke } = useWordsOf(pageWords);
  // One moment for the whole page, so that no part says something else than another.
  const [now] = React.useState(environment.now);
  const [rows, setRows] = React.useState<readonly number[]>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const leavers = useLeavers(owners, scanning.shown, now);
  const table = tableOf(scanning.shown)?.table;
  const revocable = React.useMemo(() => leavers.flatMap(revocableRows), [leavers]);
  // The button that led here is gone.
  React.useEffect(() => heading.current?.focus(), []);
  const areListed = table !== undefined && leavers.some(({ reading }) => reading.kind !== "notRead");
  const { run } = revocation;
  const isOfRun = React.useMemo(() => {
    const descriptors = new Set(owners.map(({ descriptor }) => descriptor));
    return run?.report.lines.some(({ owner }) => descriptors.has(owner)) ?? false;
  }, [owners, run]);
  const [only] = owners;
  const title =
    only && owners.length === 1
      ? text.page.titleOf(shorten(displayName(only.displayName), 60) || common.noName)
      : text.page.title(owners.length);
  return (
    <>
      <section aria-labelledby="leavers" className="card-section">
        <div className="button-row">
          <Button iconProps={{ iconName: "Back" }} onClick={onChooseOthers} subtle text={text.chooseOthers} />
        </div>
        <h2 id="leavers" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <ReadingState leavers={leavers} now={now} owners={owners} scanning={scanning} />
        <UnreadLeavers leavers={leavers} shown={scanning.shown} />
        <p>{whyRevoke}</p>
        {table ? <LeaverSums leavers={leavers} now={now} table={table} /> : null}
        {revocable.length > 0 ? (
          <div className="button-row">
            <Button
              danger
              disabled={revocation.underWay !== undefined}
              onClick={() => setRows(revocable)}
              text={text.page.revoke(revocable.length)}
            />
          </div>
        ) : areListed && !isReading(scanning.shown) ? (
          <p>{text.page.nothing}</p>
        ) : null}
      </section>
      {run && isOfRun && !run.isRunning ? (
        <>
          <RunStatus revocation={revocation} run={run} />
          <LazyReportEvidence environment={environment} report={run.report} />
        </>
      ) : null}
      {table ? <LeaverList environment={environment} leavers={leavers} now={now} table={table} /> : null}
      {table ? <AllNotes environment={environment} leavers={leavers} now={now} table={table} /> : null}
      <LeaverPlaces environment={environment} owners={owners} />
      {rows && table ? (
        <LazyPart>
          <LazyIncidentPreview
            {...props}
            onClose={() => setRows(undefined)}
            reason={text.reason}
            rows={rows}
            table={table}
          />
        </LazyPart>
      ) : null}
    </>
  );
}
