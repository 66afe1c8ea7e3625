import * as React from "react";

import { contentOfReport } from "../../../jobs/evidence/content/contentOfReport";
import { inSlices } from "../../../jobs/slices/inSlices";
import type { RevocationReport } from "../../../jobs/report/RevocationReport";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { withWords } from "../../../ui/words/withWords";
import { failureWords } from "../../failure/words/failureWords";
import { useAuditReading } from "../audit-log/useAuditReading";
import type { HubEnvironment } from "../HubEnvironment";
import { EvidenceSection } from "./EvidenceSection";
import { sharedSentences } from "./sharedSentences";
import { evidenceWords } from "./words/evidenceWords";

interface Props {
  environment: HubEnvironment;
  report: RevocationReport;
  /** Tokens of the revocation that could not be read. */
  missing?: number | undefined;
}

function OfReport({ environment, report, missing }: Props) {
  const words = useWords();
  const { sentences } = useWordsOf(evidenceWords);
  const { state: audit } = useAuditReading(environment);
  const content = (signal: AbortSignal) =>
    inSlices(
      contentOfReport({
        ...{ report, missing, audit, closedAt: environment.now() },
        words: { ...sharedSentences(words), ...sentences.report },
      }),
      { signal },
    );
  return <EvidenceSection content={content} environment={environment} />;
}

/** The evidence of a revocation, with what this page has read of the audit log. */
export const ReportEvidence = withWords(OfReport, evidenceWords, failureWords);
