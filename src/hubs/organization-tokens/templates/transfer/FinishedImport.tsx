import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../../jobs/pace/Failure";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import { shownTitle } from "../shownTitle";
import { templatesWords } from "../words/templatesWords";
import type { ImportFailure } from "./useImport";

interface Props {
  failures: readonly ImportFailure[];
  onRetry(): void;
  onClose(): void;
}

/** What of a file could not be carried out, by name, and the way to try that again. */
export function FinishedImport({ failures, onRetry, onClose }: Props) {
  const words = useWords();
  const text = useWordsOf(templatesWords).file;
  const why = ({ outcome }: ImportFailure) =>
    outcome.kind === "failed" ? shortFailure(failureOf(outcome.error), words) : text.meanwhile;
  return (
    <section aria-label={text.failures(failures.length)} className="notice">
      <h4>{text.failures(failures.length)}</h4>
      <ul>
        {failures.map((failure) => (
          <li key={failure.template.id}>
            <bdi>{text.failed(shownTitle(failure.template), why(failure))}</bdi>
          </li>
        ))}
      </ul>
      <div className="button-row">
        <Button onClick={onRetry} text={text.retry} />
        <Button onClick={onClose} text={text.close} />
      </div>
    </section>
  );
}
