import * as React from "react";

import type { CaseStep } from "../../../../jobs/incident/IncidentCase";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { isRevocable, type TokenStatus } from "../../../../tokens/token/statusOf";
import { formatMoment } from "../../../../ui/time/format";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { LazyPart } from "../../../frame/LazyPart";
import { LazyCaseEvidence } from "../../evidence/LazyCaseEvidence";
import { MoreLess } from "../../fields/MoreLess";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";
import { OwnerNote } from "./OwnerNote";
import { Rules } from "./lazyRules";
import type { KeptCase } from "./useCase";
import { actWords } from "./words/actWords";

interface Props extends Omit<ExtraTabProps, "onView"> {
  table: TokenColumns;
  row: number;
  status: TokenStatus;
  kept: KeptCase;
}

/** What is to be done about a leaked token, with what is done. Two are seen by the page; the others a person marks. */
export function WhatToDo({ table, row, status, kept, environment, revocation }: Props) {
  const { locale } = useWords();
  const text = useWordsOf(actWords);
  const token = table.tokenAt(row);
  const owner = table.ownerAt(row);
  const { steps, openedAt } = kept.incident;
  const step = (id: CaseStep, children?: React.ReactNode) => (
    <li key={id}>
      <label className="check">
        <input
          checked={steps[id] !== undefined}
          onChange={({ target }) => kept.mark(id, target.checked)}
          type="checkbox"
        />
        <span>
          {text.steps[id]} <Done at={steps[id]} locale={locale} />
        </span>
      </label>
      {children}
    </li>
  );
  return (
    <section aria-labelledby="incident-steps" className="card-section">
      <h3 id="incident-steps">{text.title}</h3>
      <ol className="plain-list incident-steps">
        <Seen isDone text={text.steps.find}>
          <Done at={openedAt} locale={locale} />
        </Seen>
        <Seen isDone={!isRevocable(status)} text={text.revoke[status]} />
        {step(
          "sessions",
          <MoreLess title={text.openRule}>
            <LazyPart>
              <Rules environment={environment} scopes={token.scopes} />
            </LazyPart>
          </MoreLess>,
        )}
        {step("owner", <OwnerNote environment={environment} owner={owner} status={status} token={token} />)}
        {step("replace")}
        {step("search")}
        {step("report")}
        {step(
          "evidence",
          <LazyCaseEvidence
            environment={environment}
            incident={kept.incident}
            onSealed={() => kept.mark("evidence", true)}
            owner={owner}
            run={revocation.run?.report}
            status={status}
            steps={{ ...text.steps, revoke: text.revoke.active }}
            token={token}
          />,
        )}
      </ol>
      <p className="secondary-text">{text.kept}</p>
    </section>
  );
}

/** What the page sees itself. */
function Seen({ isDone, text, children }: { isDone: boolean; text: string; children?: React.ReactNode }) {
  const { done, open } = useWordsOf(actWords);
  return (
    <li>
      <span className="check">
        <span aria-label={isDone ? done : open} className="seen-mark" role="img">
          {isDone ? "☑" : "☐"}
        </span>
        <span>
          {text} {children}
        </span>
      </span>
    </li>
  );
}

function Done({ at, locale }: { at: Date | undefined; locale: string }) {
  return at ? <span className="secondary-text">({formatMoment(at, locale)})</span> : null;
}
