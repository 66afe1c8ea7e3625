import { Button } from "azure-devops-ui/Button";
import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { lineOf, linesOf, type ReportLine } from "../../jobs/report";
import type { TokenTable } from "../../tokens/organization/TokenTable";
import { formatRelative } from "../../ui/time/format";
import { useOrganizationWords } from "../../ui/words/OrganizationWordsContext";
import { useWords } from "../../ui/words/WordsContext";
import type { Desk } from "./Desk";
import { reportHead } from "./reportHead";
import type { BulkRevocation } from "./useBulkRevocation";

interface Props {
  desk: Desk;
  revocation: BulkRevocation;
  /** Knows the names of the tokens, if they were scanned. */
  table: TokenTable | undefined;
  onResumed(): void;
}

/** "312 of 1,040 done. Continue?", or that another tab is at it. */
export function UnfinishedNotice({ desk, revocation, table, onResumed }: Props) {
  const { locale } = useWords();
  const text = useOrganizationWords().revoke;
  const job = revocation.unfinished;
  const busy = revocation.isBusyElsewhere ? (
    <MessageCard severity={MessageCardSeverity.Warning}>{text.busy}</MessageCard>
  ) : null;
  if (!job) return busy;
  const resume = () => {
    const head = reportHead(desk, {
      reason: text.unfinished.reason,
      filter: {},
      isContinued: true,
      startedAt: job.begunAt,
    });
    const lines = linesOfJob(job.plan, table).map((line) => ({
      ...line,
      state: job.states.get(line.authorizationId) ?? line.state,
    }));
    // What the journal calls gone is looked at again: it is a claim, not the truth.
    revocation.resume(
      head,
      lines.map((line) => (line.state === "gone" ? { ...line, state: "accepted" } : line)),
    );
    onResumed();
  };
  return (
    <>
      {busy}
      <section aria-label={text.unfinished.title} className="notice" role="alert">
        <h2>{text.unfinished.title}</h2>
        <p>{text.unfinished.sum(job.done, job.total, formatRelative(job.begunAt, desk.now(), locale))}</p>
        <p className="secondary-text">
          {text.unfinished.how} {job.actorId === desk.host.user.id ? "" : text.unfinished.byOther}
        </p>
        <div className="button-row">
          <Button onClick={resume} primary text={text.unfinished.resume} />
          <Button onClick={revocation.discard} text={text.unfinished.discard} />
        </div>
      </section>
    </>
  );
}

function linesOfJob(
  plan: readonly { authorizationId: string; owner: string }[],
  table: TokenTable | undefined,
): ReportLine[] {
  const wanted = new Set(plan.map(({ authorizationId }) => authorizationId));
  const rows = Array.from({ length: table?.length ?? 0 }, (_, row) => row);
  const known = table
    ? linesOf(
        table,
        rows.filter((row) => wanted.has(table.ids.at(row))),
      )
    : [];
  const byId = new Map(known.map((line) => [line.authorizationId, line]));
  return plan.map(
    ({ authorizationId, owner }) => byId.get(authorizationId) ?? lineOf(authorizationId, owner),
  );
}
