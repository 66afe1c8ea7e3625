import * as React from "react";

import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { ReadingStatus } from "../../audit-log/ReadingStatus";
import { useAuditReading } from "../../audit-log/useAuditReading";
import { auditLogWords } from "../../audit-log/words/auditLogWords";
import type { HubEnvironment } from "../../HubEnvironment";
import { TrailTables } from "./TrailTables";
import { TrailWeeks } from "./TrailWeeks";
import { knowWords } from "./words/knowWords";

interface Props {
  environment: HubEnvironment;
  authorizationId: string;
}

/** What the audit log saw the token do in 90 days, or why that cannot be seen. It is read as soon as a case is open. */
export function AuditTrail({ environment, authorizationId }: Props) {
  const text = useWordsOf(knowWords).audit;
  const { clients, claims } = useWordsOf(auditLogWords);
  const { reading, state } = useAuditReading(environment);
  const { progress, isRunning, until } = state;
  React.useEffect(() => {
    if (reading.state.until === undefined) reading.start();
  }, [reading]);
  const trail = progress?.trails.of(authorizationId);
  const isRead = progress !== undefined && progress.state !== "failed";
  return (
    <section aria-labelledby="incident-audit" className="card-section">
      <h3 id="incident-audit">{text.title}</h3>
      {trail ? (
        <>
          <TrailWeeks trail={trail} />
          <TrailTables
            claims={claims}
            clients={clients}
            text={text}
            trail={trail}
            until={until ?? trail.last}
          />
        </>
      ) : isRead && !isRunning ? (
        <p>{progress.state === "whole" && progress.entriesRead === 0 ? text.emptyLog : text.nothing}</p>
      ) : null}
      <ReadingStatus environment={environment} reading={reading} state={state} />
    </section>
  );
}
