import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { failureWords } from "../../failure/words/failureWords";
import { auditLogWords } from "../audit-log/words/auditLogWords";
import type { HubEnvironment } from "../HubEnvironment";
import { CheckForm } from "./check/CheckForm";
import { evidenceWords } from "./words/evidenceWords";
import "./evidence.scss";

function Check({ environment }: { environment: HubEnvironment }) {
  const { title } = useWordsOf(evidenceWords).check;
  const [isOpened, setIsOpened] = React.useState(false);
  return (
    <section aria-label={title} className="card-section">
      <details className="more-less" onToggle={() => setIsOpened(true)}>
        <summary>{title}</summary>
        {isOpened ? <CheckForm environment={environment} /> : null}
      </details>
    </section>
  );
}

/** Checks the file of a report. Closed at first, and nothing is asked of Azure DevOps before it is opened. */
export const CheckEvidence = withWords(Check, evidenceWords, failureWords, auditLogWords);
