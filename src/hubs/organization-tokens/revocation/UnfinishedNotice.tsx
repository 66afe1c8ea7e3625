import { Button } from "azure-devops-ui/Button";
import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { reportHead } from "../../../jobs/report/reportHead";
import type { Obstacle } from "../../../jobs/revocation/run/runRevocation";
import { formatRelative } from "../../../ui/time/format";
import { useOrganizationWords } from "../words/useOrganizationWords";
import type { OrganizationWords } from "../words/useOrganizationWords";
import { useWords } from "../../../ui/words/WordsContext";
import type { Desk } from "../Desk";
import type { BulkRevocation } from "./useBulkRevocation";

interface Props {
  desk: Desk;
  revocation: BulkRevocation;
  onResumed(): void;
}

/** "312 of 1,040 done. Continue?", and why it, or a retry, did not begin. */
export function UnfinishedNotice({ desk, revocation, onResumed }: Props) {
  const { locale } = useWords();
  const text = useOrganizationWords().revoke;
  const job = revocation.unfinished;
  const { obstacle } = revocation;
  const warning = obstacle ? (
    <MessageCard severity={MessageCardSeverity.Warning}>{sentenceOf(obstacle, text)}</MessageCard>
  ) : null;
  if (!job) return warning;
  const resume = async () => {
    const head = reportHead(desk.host, {
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
        <p>{text.unfinished.sum(job.done, job.total, formatRelative(job.begunAt, desk.now(), locale))}</p>
        <p className="secondary-text">
          {text.unfinished.how} {job.actorId === desk.host.user.id ? "" : text.unfinished.byOther}
        </p>
        <div className="button-row">
          <Button onClick={() => void resume()} primary text={text.unfinished.resume} />
          <Button onClick={revocation.discard} text={text.unfinished.discard} />
        </div>
      </section>
    </>
  );
}

function sentenceOf(obstacle: Obstacle, { busy, preview, unfinished }: OrganizationWords["revoke"]): string {
  const { protectedFailed, protectedInvalid } = preview;
  const { ownersUnknown } = unfinished;
  return { busy, protectedFailed, protectedInvalid, ownersUnknown }[obstacle];
}
