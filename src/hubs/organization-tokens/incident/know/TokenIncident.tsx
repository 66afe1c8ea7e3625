import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { rowStatus } from "../../../../tokens/organization/columns/rowStatus";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { shownText } from "../../../../tokens/naming/shownText";
import { shorten } from "../../../../tokens/text/displayText";
import { isRevocable } from "../../../../tokens/token/statusOf";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { LazyPart } from "../../../frame/LazyPart";
import { RunStatus } from "../../revocation/RunStatus";
import { WhatToDo } from "../act/WhatToDo";
import { useCase } from "../act/useCase";
import { LazyIncidentPreview } from "../act/LazyIncidentPreview";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";
import { isReading } from "../../scan/isReading";
import { RulesBrokenByRow } from "../../rules/RulesBrokenByRow";
import { tableOf } from "../../scan/shownTable";
import type { Opened } from "../Opened";
import { AuditTrail } from "./AuditTrail";
import { foundSentence } from "./foundSentence";
import { KnownPlaces } from "./KnownPlaces";
import { OtherTokens } from "./OtherTokens";
import { TokenCard } from "./TokenCard";
import { knowWords } from "./words/knowWords";
import "./know.scss";

interface Props extends ExtraTabProps {
  table: TokenColumns;
  row: number;
  opened: Opened;
  onBack(): void;
  /** Shows another token of the same person. */
  onOpen(row: number): void;
}

/** One leaked token on one page: whose it is, what it can do, what it did, where it may sit, and what to do now. */
export function TokenIncident({ table, row, opened, onBack, onOpen, ...props }: Props) {
  const { environment, scanning, revocation } = props;
  const words = useWords();
  const text = useWordsOf(knowWords);
  const [rows, setRows] = React.useState<readonly number[]>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  // One moment for the whole page, so that no part says something else than another.
  const [now] = React.useState(environment.now);
  // The same moment as in the table of all tokens, where the same rules are counted.
  const listedAt = tableOf(scanning.shown)?.moment ?? now;
  const token = table.tokenAt(row);
  const status = rowStatus(table, now)(row);
  const kept = useCase(environment, token.authorizationId, opened);
  // Whoever pasted something is told where they are now.
  React.useEffect(() => heading.current?.focus(), []);
  const canRevoke = isRevocable(status) && revocation.underWay === undefined;
  const { run } = revocation;
  const isOfRun = run?.report.lines.some(({ authorizationId }) => authorizationId === token.authorizationId);
  return (
    <>
      <section aria-labelledby="incident" className="card-section incident-head">
        <div className="button-row">
          <Button iconProps={{ iconName: "Back" }} onClick={onBack} subtle text={text.back} />
        </div>
        <div className="incident-title">
          <h2 id="incident" ref={heading} tabIndex={-1}>
            {text.title(shorten(shownText(token.name), 60) || words.common.noName)}
          </h2>
          <strong className={`verdict verdict-${status}`}>{text.verdict[status]}</strong>
          {isRevocable(status) ? (
            <Button danger disabled={!canRevoke} onClick={() => setRows([row])} text={text.revokeNow} />
          ) : null}
        </div>
        <p className="secondary-text">
          {foundSentence(kept.incident, scanning.shown, now, environment.host.user.displayName, text, words)}
        </p>
        {isReading(scanning.shown) ? (
          <div className="button-row">
            <span>{text.stillReading}</span>
            <Button onClick={scanning.stop} text={text.stopReading} />
          </div>
        ) : null}
        {kept.isFailed ? <p role="alert">{text.notKept}</p> : null}
      </section>
      {run && isOfRun && !run.isRunning ? <RunStatus revocation={revocation} run={run} /> : null}
      <div className="incident-cards">
        <div className="incident-column">
          <TokenCard now={now} owner={table.ownerAt(row)} token={token} />
          <RulesBrokenByRow isCard moment={listedAt} row={row} rules={props.rules.rules} table={table} />
          <WhatToDo {...props} kept={kept} row={row} status={status} table={table} />
        </div>
        <div className="incident-column">
          <AuditTrail authorizationId={token.authorizationId} environment={environment} />
          <OtherTokens
            canRevoke={revocation.underWay === undefined}
            now={now}
            onOpen={onOpen}
            isThisRevocable={isRevocable(status)}
            onRevoke={setRows}
            row={row}
            table={table}
          />
          <KnownPlaces environment={environment} owner={table.ownerAt(row)} />
        </div>
      </div>
      {rows ? (
        <LazyPart>
          <LazyIncidentPreview {...props} onClose={() => setRows(undefined)} rows={rows} table={table} />
        </LazyPart>
      ) : null}
    </>
  );
}
