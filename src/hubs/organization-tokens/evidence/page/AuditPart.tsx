import * as React from "react";

import type { EvidenceAudit, EvidenceContent } from "../../../../jobs/evidence/Evidence";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { auditLogWords } from "../../audit-log/words/auditLogWords";
import { evidenceWords } from "../words/evidenceWords";
import { ActionTable } from "./ActionTable";
import { formatUtc } from "./formatUtc";
import { PlainFacts } from "./PlainFacts";

/** What the audit log saw the tokens do, or why it says nothing. */
export function AuditPart({ content: { audit, before } }: { content: EvidenceContent }) {
  const text = useWordsOf(evidenceWords).page;
  const names = React.useMemo(
    () => new Map(before.map(({ authorizationId, name }) => [authorizationId, name])),
    [before],
  );
  if (audit === null) return <p>{text.notAsked}</p>;
  if ("unavailable" in audit) return <p>{audit.unavailable}</p>;
  return <WholeAudit audit={audit} names={names} />;
}

function WholeAudit({ audit, names }: { audit: EvidenceAudit; names: ReadonlyMap<string, string> }) {
  const { locale } = useWords();
  const text = useWordsOf(evidenceWords).page;
  const clientNames = new Map(Object.entries(useWordsOf(auditLogWords).clients));
  const { range, isWhole, actions, addresses, clients } = audit;
  const moment = (at: string) => formatUtc(new Date(at), locale);
  return (
    <>
      <p>
        {text.range(moment(range.start), moment(range.end))} {isWhole ? "" : text.notWhole}
      </p>
      {actions.length === 0 ? (
        <p>{text.noActions}</p>
      ) : (
        <>
          <ActionTable actions={actions} names={names} />
          <PlainFacts
            facts={[
              [text.addresses, <Listed key="addresses" names={addresses} />],
              [
                text.clients,
                <Listed key="clients" names={clients.map((kind) => clientNames.get(kind) ?? kind)} />,
              ],
            ]}
          />
        </>
      )}
    </>
  );
}

function Listed({ names }: { names: readonly string[] }) {
  const { notKnown } = useWordsOf(evidenceWords).page;
  if (names.length === 0) return <>{notKnown}</>;
  return (
    <ul className="evidence-names">
      {names.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
