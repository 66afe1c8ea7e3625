import { Button } from "azure-devops-ui/Button";
import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { reportHead } from "../../../jobs/report/reportHead";
import { formatRelative } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { bulkRevocationWords } from "./words/bulkRevocationWords";
import { useWords } from "../../../ui/words/WordsContext";
import type { HubEnvironment } from "../HubEnvironment";
import type { BulkRevocation } from "./useBulkRevocation";

interface Props {
  environment: HubEnvironment;
  revocation: BulkRevocation;
  onResumed(): void;
}

/** Offers to continue an interrupted revocation, and says why it or a retry could not start. */
export function UnfinishedNotice({ environment, revocation, onResumed }: Props) {
  const { locale } = useWords();
  const text = useWordsOf(bulkRevocationWords);
  const job = revocation.unfinished;
  const { obstacle } = revocation;
  const warning = obstacle ? (
    <MessageCard severity={MessageCardSeverity.Warning}>{text.obstacles[obstacle]}</MessageCard>
  ) : null;
  if (!job) return warning;
  const resume = async () => {
    const head = reportHead(environment.host, {
      reason: text.unfinished.reason,
      filter: {},
      isContinued: true,
      startedAt: job.begunAt,
    });
    const hasBegun = await revocation.resume(head);
    if (hasBegun) onResumed();
  };
  return (
    <>
      {warning}
      <section aria-label={text.unfinished.title} className="notice" role="alert">
        <h2>{text.unfinished.title}</h2>
        <p>
          {text.unfinished.sum(job.done, job.total, formatRelative(job.begunAt, environment.now(), locale))}
        </p>
        <p className="secondary-text">
          {text.unfinished.how} {job.actorId === environment.host.user.id ? "" : text.unfinished.byOther}
        </p>
        <div className="button-row">
          <Button onClick={() => void resume()} primary text={text.unfinished.resume} />
          <Button onClick={revocation.discard} text={text.unfinished.discard} />
        </div>
      </section>
    </>
  );
}
