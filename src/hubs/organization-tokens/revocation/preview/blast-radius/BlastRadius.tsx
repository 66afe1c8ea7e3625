import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { RevocationPreview } from "../../../../../jobs/revocation/plan/previewRevocation";
import { useWordsOf } from "../../../../../ui/words/useWordsOf";
import { withWords } from "../../../../../ui/words/withWords";
import { failureWords } from "../../../../failure/words/failureWords";
import { ReadingStatus } from "../../../audit-log/ReadingStatus";
import { useAuditReading } from "../../../audit-log/useAuditReading";
import { auditLogWords } from "../../../audit-log/words/auditLogWords";
import type { HubEnvironment } from "../../../HubEnvironment";
import { BlastTable } from "./BlastTable";
import { useBlastLines } from "./useBlastLines";
import { usePicked } from "./usePicked";
import { blastRadiusWords } from "./words/blastRadiusWords";
import "./blast-radius.scss";

interface Props {
  environment: HubEnvironment;
  /** What would be revoked if nothing were left out by hand. */
  plan: RevocationPreview;
  leftOut: ReadonlySet<number>;
  /** Lists these rows of the plan alone; `undefined`: all of it. */
  onNarrow(rows: ReadonlySet<number> | undefined): void;
}

function Radius({ environment, plan, leftOut, onNarrow }: Props) {
  const text = useWordsOf(blastRadiusWords);
  const { claims } = useWordsOf(auditLogWords);
  const { reading, state } = useAuditReading(environment);
  const { whole, lines } = useBlastLines(state, plan, leftOut);
  const { picked, pick } = usePicked(whole, leftOut, onNarrow);
  const hasActed = whole?.some(({ tokens }) => tokens.length > 0);
  return (
    <section aria-labelledby="blast-radius" className="card-section">
      <h2 id="blast-radius">{text.title}</h2>
      <p>{text.what}</p>
      <ReadingStatus environment={environment} reading={reading} state={state} />
      {lines && (hasActed || picked) ? (
        <>
          <BlastTable lines={lines} onPick={pick} picked={picked} />
          <p className="secondary-text">
            {text.pick} {claims}
          </p>
          <div className="button-row">
            <Button disabled={!picked} onClick={() => pick(undefined)} subtle text={text.listAll} />
          </div>
        </>
      ) : null}
      {lines && !hasActed ? <p>{text.none}</p> : null}
    </section>
  );
}

/** What would notice the revocation, as far as the audit log tells. Nothing is read before a person asks for it. */
export const BlastRadius = withWords(Radius, blastRadiusWords, auditLogWords, failureWords);
