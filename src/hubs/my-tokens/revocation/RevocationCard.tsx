import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import { ProgressBar } from "azure-devops-ui/ProgressBar";
import * as React from "react";

import { outcomeKindOf } from "../../../jobs/report/OutcomeKind";
import type { RevocationState } from "../../../jobs/revocation/RevocationProgress";
import { TokenName } from "../../../ui/token/TokenName";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { OutcomeIcon } from "../../revocation/outcome/OutcomeIcon";
import { revocationWords } from "../../revocation/words/revocationWords";

export interface RevocationRow {
  readonly authorizationId: string;
  readonly name: string;
  /** The outcome for the token, as a sentence. */
  readonly outcome: string;
  readonly state: RevocationState;
}

interface Props {
  rows: readonly RevocationRow[];
  isRunning: boolean;
  isStopping: boolean;
  onStop(): void;
  onRetry(): void;
  onDismiss(): void;
}

/** A running or finished revocation, above the list: its progress, the outcome for each token, and what can still be done. */
export function RevocationCard({ rows, isRunning, isStopping, onStop, onRetry, onDismiss }: Props) {
  const text = useWordsOf(revocationWords);
  const gone = rows.filter(({ state }) => state === "gone").length;
  const isComplete = gone === rows.length;
  const headline = isRunning
    ? isStopping
      ? text.stopping
      : text.running(gone, rows.length)
    : isComplete
      ? text.finished.allGone(gone)
      : text.finished.some(gone, rows.length);
  return (
    <section aria-label={text.results} className="revocation flex-noshrink">
      <div className="revocation-head">
        <Icon iconName={isRunning ? "Processing" : isComplete ? "Completed" : "Warning"} />
        <span aria-live="polite" className="revocation-headline" role="status">
          {headline}
        </span>
        {isRunning ? <Button disabled={isStopping} onClick={onStop} text={text.stop} /> : null}
        {!isRunning && !isComplete ? <Button onClick={onRetry} primary text={text.retry} /> : null}
        {isRunning ? null : <Button onClick={onDismiss} subtle text={text.dismiss} />}
      </div>
      {isRunning ? <ProgressBar ariaLabel={headline} currentValue={gone} maxValue={rows.length} /> : null}
      <p className="secondary-text">{text.upToAnHour}</p>
      {/* A long list scrolls; taking the focus lets the keyboard scroll it. */}
      <ul aria-label={text.results} className="revocation-rows" tabIndex={0}>
        {rows.map((row) => (
          <li key={row.authorizationId}>
            <TokenName max={60} name={row.name} />
            <span>
              <OutcomeIcon kind={outcomeKindOf(row.state)} /> {row.outcome}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
