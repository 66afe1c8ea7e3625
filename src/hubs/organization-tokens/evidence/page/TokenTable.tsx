import * as React from "react";

import type { EvidenceContent, EvidenceOutcome, EvidenceToken } from "../../../../jobs/evidence/Evidence";
import { scopeTitle } from "../../../../ui/scopes/scopeTitle";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { evidenceWords } from "../words/evidenceWords";
import { mostRows } from "./mostRows";
import { Utc } from "./Utc";

/** Each token before and after. */
export function TokenTable({ content }: { content: EvidenceContent }) {
  const text = useWordsOf(evidenceWords).page;
  const { before, after } = content;
  const outcomes = React.useMemo(() => new Map(after.map((each) => [each.authorizationId, each])), [after]);
  return (
    <>
      <table aria-label={text.tokens}>
        <thead>
          <tr>
            <th scope="col">{text.columns.token}</th>
            <th scope="col">{text.columns.owner}</th>
            <th scope="col">{text.columns.scopes}</th>
            <th scope="col">{text.columns.reach}</th>
            <th scope="col">{text.columns.dates}</th>
            <th scope="col">{text.columns.before}</th>
            <th scope="col">{text.columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {before.slice(0, mostRows).map((token, place) => (
            <TokenRow key={place} outcome={outcomes.get(token.authorizationId)} token={token} />
          ))}
        </tbody>
      </table>
      {before.length > mostRows ? <p>{text.cut(mostRows, before.length)}</p> : null}
    </>
  );
}

function TokenRow({ token, outcome }: { token: EvidenceToken; outcome: EvidenceOutcome | undefined }) {
  const words = useWords();
  const text = useWordsOf(evidenceWords).page;
  const { authorizationId, name, owner, scopes, reach, validFrom, validTo, status } = token;
  return (
    <tr>
      <th scope="row">
        <bdi>{name || words.common.noName}</bdi> <code>{authorizationId}</code>
      </th>
      <td>
        <bdi>{owner.displayName || text.notKnown}</bdi> <code>{owner.descriptor}</code>
      </td>
      <td>
        {scopes.length === 0
          ? text.notKnown
          : words.list(scopes.map((scope) => `${scopeTitle(scope, words)} (${scope})`))}
      </td>
      <td>{reach === undefined ? text.notKnown : text.reach[reach]}</td>
      <td>
        {validFrom === undefined ? text.from(text.notKnown) : <Utc at={validFrom} say={text.from} />}{" "}
        {validTo === undefined ? text.to(text.notKnown) : <Utc at={validTo} say={text.to} />}
      </td>
      <td>{status === undefined ? text.notKnown : words.tokens.status[status]}</td>
      <td>{outcome ? <Outcome outcome={outcome} /> : text.outcomes.nothing}</td>
    </tr>
  );
}

function Outcome({ outcome: { outcome, why, at } }: { outcome: EvidenceOutcome }) {
  const text = useWordsOf(evidenceWords).page.outcomes;
  return (
    <>
      {text[outcome]}
      {why === undefined ? null : (
        <>
          {": "}
          <bdi>{why}</bdi>
        </>
      )}
      {at === undefined ? null : (
        <>
          {", "}
          <Utc at={at} />
        </>
      )}
    </>
  );
}
