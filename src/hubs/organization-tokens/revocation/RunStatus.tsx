import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import { ProgressBar } from "azure-devops-ui/ProgressBar";
import * as React from "react";

import { sortedLines } from "../../../jobs/report/sortedLines";
import { finish } from "../../../tokens/steps/finish";
import type { BulkRevocation, BulkRun } from "./useBulkRevocation";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { bulkRevocationWords } from "./words/bulkRevocationWords";

interface Props {
  run: BulkRun;
  revocation: BulkRevocation;
}

/** How far the revocation is or how it ended, and what can be done now. A screen reader hears each tenth of the way. */
export function RunStatus({ run, revocation }: Props) {
  const words = useWordsOf(bulkRevocationWords);
  const text = words.run;
  const { lines } = run.report;
  const all = lines.length;
  const { gone } = React.useMemo(() => finish(sortedLines(lines)).counts, [lines]);
  const isComplete = gone === all;
  const headline = run.isRunning
    ? run.isStopping
      ? text.stopping
      : text.running(gone, all)
    : run.hasCrashed
      ? text.crashed
      : isComplete
        ? text.allGone(gone)
        : text.some(gone, all);
  const rest = all - gone - run.protectedCount;
  const tenth = Math.floor((10 * gone) / Math.max(1, all));
  return (
    <section aria-label={text.section} className="card-section scan-status">
      <div className="scan-headline">
        <Icon iconName={run.isRunning ? "Processing" : isComplete ? "Completed" : "Warning"} />
        <strong className="scan-facts">{headline}</strong>
        {run.isRunning ? (
          <Button disabled={run.isStopping} onClick={revocation.stop} text={words.stop} />
        ) : rest === 0 ? null : (
          <Button onClick={revocation.retry} primary text={words.retry(rest)} />
        )}
      </div>
      {run.isRunning ? <ProgressBar ariaLabel={text.section} currentValue={gone} maxValue={all} /> : null}
      <div className="visually-hidden" role="status">
        {run.isRunning && !run.isStopping ? text.announce(Math.floor((tenth * all) / 10), all) : headline}
      </div>
      {run.protectedCount > 0 ? <p>{words.protectedLeftOut(run.protectedCount)}</p> : null}
      <p className="secondary-text">{text.reason(run.report.reason)}</p>
    </section>
  );
}
