import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { EvidenceContent } from "../../../jobs/evidence/Evidence";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { withWords } from "../../../ui/words/withWords";
import { shortFailure } from "../../failure/shortFailure";
import { exportWords } from "../../export/words/exportWords";
import { failureWords } from "../../failure/words/failureWords";
import { auditLogWords } from "../audit-log/words/auditLogWords";
import type { HubEnvironment } from "../HubEnvironment";
import { SealedReport } from "./seal/SealedReport";
import { useChain } from "./seal/useChain";
import { useSealing } from "./seal/useSealing";
import { evidenceWords } from "./words/evidenceWords";
import "./evidence.scss";

interface Props {
  environment: HubEnvironment;
  /** What the report says, at the moment of sealing. It may throw or reject: then nothing is sealed, and the page says so. */
  content(signal: AbortSignal): EvidenceContent | Promise<EvidenceContent>;
  onSealed?(): void;
}

function Section({ environment, content, onSealed }: Props) {
  const words = useWords();
  const text = useWordsOf(evidenceWords).seal;
  const chain = useChain(environment);
  const { state, evidence, seal, cancel } = useSealing(chain, content, onSealed);
  const isBusy = state === "busy";
  const said = () => {
    if (typeof state === "object") return text.failed(shortFailure(state, words));
    if (state !== "resting") return text[state];
    return evidence ? text.sealed(evidence.number) : "";
  };
  return (
    <div aria-label={text.title} className="evidence" role="group">
      <p className="secondary-text">{text.what}</p>
      <div className="button-row">
        <Button disabled={isBusy} onClick={seal} text={evidence ? text.again : text.seal} />
        {isBusy ? <Button onClick={cancel} text={words.common.cancel} /> : null}
      </div>
      <div role="status">{said()}</div>
      {evidence ? <SealedReport chain={chain} evidence={evidence} key={evidence.hash} /> : null}
    </div>
  );
}

/** Seals a report, shows its place in the person's chain, and offers it as a file and as a page to print. */
export const EvidenceSection = withWords(Section, evidenceWords, failureWords, auditLogWords, exportWords);
