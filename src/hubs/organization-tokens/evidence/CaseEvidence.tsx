import * as React from "react";

import { contentOfCase, type ReportedStep } from "../../../jobs/evidence/content/contentOfCase";
import type { IncidentCase } from "../../../jobs/incident/IncidentCase";
import type { RevocationReport } from "../../../jobs/report/RevocationReport";
import type { OwnedToken, Owner } from "../../../tokens/organization/OwnedToken";
import type { TokenStatus } from "../../../tokens/token/statusOf";
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
  incident: IncidentCase;
  token: OwnedToken;
  owner: Owner;
  /** Of the token, now. */
  status: TokenStatus;
  /** The revocation of this visit. */
  run: RevocationReport | undefined;
  /** What the desk calls its steps. */
  steps: Readonly<Record<ReportedStep, string>>;
  onSealed(): void;
}

function OfCase({ environment, onSealed, ...given }: Props) {
  const words = useWords();
  const { foundBy, ...sentences } = useWordsOf(evidenceWords).sentences.incident;
  const { state: audit } = useAuditReading(environment);
  const content = () =>
    contentOfCase({
      ...given,
      ...{ audit, reporter: environment.host, closedAt: environment.now() },
      words: { ...sharedSentences(words), ...sentences, foundBy, noName: words.common.noName },
    });
  return <EvidenceSection content={content} environment={environment} onSealed={onSealed} />;
}

/** The evidence of a leaked token, as far as the desk knows it by now. */
export const CaseEvidence = withWords(OfCase, evidenceWords, failureWords);
