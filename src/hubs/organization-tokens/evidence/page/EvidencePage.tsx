import * as React from "react";

import type { Evidence } from "../../../../jobs/evidence/Evidence";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { evidenceWords } from "../words/evidenceWords";
import { AuditPart } from "./AuditPart";
import { PagePart } from "./PagePart";
import { PlainFacts } from "./PlainFacts";
import { TokenTable } from "./TokenTable";
import { Utc } from "./Utc";
import "./page.scss";

/** Everything that a report says, to be read and printed. Its texts are as `verifyEvidence` or sealing left them. */
export function EvidencePage({ evidence }: { evidence: Evidence }) {
  const text = useWordsOf(evidenceWords).page;
  const { number, hash, previous, content } = evidence;
  const { kind, subject, organization, openedAt, closedAt, by, reason, steps, unknown } = content;
  return (
    <article aria-labelledby="evidence-title" className="evidence-page selectable-text">
      <h2 id="evidence-title">{text.title(number)}</h2>
      <PlainFacts
        facts={[
          [text.what, <Named id={text.kinds[kind]} key="what" name={subject} />],
          [text.openedAt, <Utc at={openedAt} key="opened" />],
          [text.closedAt, <Utc at={closedAt} key="closed" />],
          [text.who, <Named id={by.id} key="who" name={by.displayName} />],
          [text.organization, <Named id={organization.id} key="organization" name={organization.name} />],
          [text.why, <bdi key="why">{reason}</bdi>],
        ]}
      />
      <PagePart title={text.tokens}>
        <TokenTable content={content} />
      </PagePart>
      <PagePart title={text.audit}>
        <AuditPart content={content} />
      </PagePart>
      {steps.length > 0 ? (
        <PagePart title={text.steps}>
          <ol>
            {steps.map(({ step, doneAt }, place) => (
              <li key={place}>
                <bdi>{step}</bdi> ({doneAt === undefined ? text.notDone : <Utc at={doneAt} say={text.done} />}
                )
              </li>
            ))}
          </ol>
        </PagePart>
      ) : null}
      <PagePart title={text.unknown}>
        <ul>
          {unknown.map((sentence, place) => (
            <li key={place}>
              <bdi>{sentence}</bdi>
            </li>
          ))}
        </ul>
      </PagePart>
      <PagePart title={text.seal}>
        <PlainFacts
          facts={[
            [text.number, String(number)],
            [text.hash, <code key="hash">{hash}</code>],
            [
              text.previous,
              previous === null ? (
                text.noPrevious[number === 1 ? "first" : "unreadable"]
              ) : (
                <code key="previous">{previous}</code>
              ),
            ],
          ]}
        />
        <p>{text.sealed}</p>
      </PagePart>
    </article>
  );
}

/** A name from Azure DevOps, which anybody may have chosen, and what stays when it changes. */
function Named({ name, id }: { name: string; id: string }) {
  return (
    <>
      <bdi>{name}</bdi> <span className="evidence-id">({id})</span>
    </>
  );
}
