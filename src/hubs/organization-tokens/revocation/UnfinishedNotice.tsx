import { Button } from "azure-devops-ui/Button";
import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { lineOf, linesOf, type ReportLine } from "../../../jobs/report/report";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { formatRelative } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { bulkRevocationWords } from "./words/bulkRevocationWords";
import { useWords } from "../../../ui/words/WordsContext";
import type { HubEnvironment } from "../HubEnvironment";
import { reportHead } from "./report/reportHead";
import type { BulkRevocation } from "./useBulkRevocation";

interface Props {
  environment: HubEnvironment;
  revocation: BulkRevocation;
  /** Knows the names of the tokens, if they were scanned. */
  table: TokenColumns | undefined;
  onResumed(): void;
}

/** Offers to continue an interrupted revocation, and says why it or a retry could not start. */
export function UnfinishedNotice({ environment, revocation, table, onResumed }: Props) {
  const { locale } = useWords();
  const text = useWordsOf(bulkRevocationWords);
  const job = revocation.unfinished;
  const { obstacle } = revocation;
  const warning = obstacle ? (
    <MessageCard severity={MessageCardSeverity.Warning}>{text.obstacles[obstacle]}</MessageCard>
  ) : null;
  if (!job) return warning;
  const resume = async () => {
    const head = reportHead(environment, {
      reason: text.unfinished.reason,
      filter: {},
      isContinued: true,
      startedAt: job.begunAt,
    });
    const lines = linesOfJob(job.plan, table).map((line) => ({
      ...line,
      state: job.states.get(line.authorizationId) ?? line.state,
    }));
    const hasBegun = await revocation.resume(head, lines);
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

function linesOfJob(
  plan: readonly { authorizationId: string; owner: string }[],
  table: TokenColumns | undefined,
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
