import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import type { Scanned } from "../../../../jobs/kept-scan/KeptScan";
import { progressOf } from "../../../../jobs/warnings/progressOf";
import type { Warning } from "../../../../jobs/warnings/Warning";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { HubEnvironment } from "../../HubEnvironment";
import { CalendarButton } from "../calendar/CalendarButton";
import { PendingPeople } from "../campaign/PendingPeople";
import { dueText } from "../dueText";
import { ForgetWarning } from "./ForgetWarning";
import { NotesPanel } from "../notes/NotesPanel";
import type { Asked } from "./Asked";
import { dayText } from "../../../../tokens/token/dayText";
import { warningWords } from "../words/warningWords";

interface Props {
  environment: HubEnvironment;
  warning: Warning;
  isDue: boolean;
  scanned: Scanned | undefined;
  canRevoke: boolean;
  onAsk(asked: Asked): void;
  onForgotten(): void;
}

/** One announced revocation: when, why, what is left of it, and what can be done now. */
export function WarningCard({ environment, warning, isDue, scanned, canRevoke, onAsk, onForgotten }: Props) {
  const { locale } = useWords();
  const text = useWordsOf(warningWords);
  const [isWriting, setIsWriting] = React.useState(false);
  const now = environment.now();
  const { owners, ownersDone, pending, gone, left, unknown } = progressOf(warning, scanned, now);
  const table = scanned?.table;
  const count = warning.tokens.length;
  const day = dueText(warning, locale);
  const isDone = gone === count;
  const say = !isDue ? text.willBe : warning.dueOn === dayText(now) ? text.isToday : text.wasDue;
  const ask = (opens: Asked["opens"]) => {
    if (table) onAsk({ table, rows: left, opens, reason: warning.reason, warningId: warning.id });
  };
  return (
    <section aria-label={text.title} className={isDue && !isDone ? "notice warning-due" : "card-section"}>
      <div className="warning-head">
        <h2>
          <Icon iconName={isDone ? "Completed" : isDue ? "Warning" : "Calendar"} /> {say(count, owners, day)}
        </h2>
        <div className="button-row">
          {left.length > 0 ? (
            <>
              <Button onClick={() => ask("selection")} text={text.show} />
              <Button
                danger={isDue}
                disabled={!canRevoke}
                onClick={() => ask("preview")}
                text={text.revoke(left.length)}
              />
              <Button onClick={() => setIsWriting(true)} subtle text={text.notes} />
            </>
          ) : null}
          {isDue || isDone ? null : <CalendarButton environment={environment} warning={warning} />}
          <ForgetWarning environment={environment} onForgotten={onForgotten} warning={warning} />
        </div>
      </div>
      <div className="warning-facts">
        <p>
          {isDone ? text.done(count) : table ? text.progress(gone, left.length, unknown) : text.notScanned}
        </p>
        {table && !isDone ? <p>{text.people(ownersDone, owners)}</p> : null}
        <p className="secondary-text">{text.reasonIs(warning.reason)}</p>
        {table ? <PendingPeople pending={pending} table={table} /> : null}
      </div>
      {isWriting && table ? (
        <NotesPanel
          environment={environment}
          onClose={() => setIsWriting(false)}
          rows={left}
          table={table}
          warning={warning}
        />
      ) : null}
    </section>
  );
}
