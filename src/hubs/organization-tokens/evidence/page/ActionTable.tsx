import * as React from "react";

import type { EvidenceAction } from "../../../../jobs/evidence/Evidence";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { evidenceWords } from "../words/evidenceWords";
import { mostRows } from "./mostRows";
import { Utc } from "./Utc";

interface Props {
  actions: readonly EvidenceAction[];
  /** Of the tokens, by their ids. */
  names: ReadonlyMap<string, string>;
}

/** What the tokens did, each action with how often and when. */
export function ActionTable({ actions, names }: Props) {
  const words = useWords();
  const text = useWordsOf(evidenceWords).page;
  return (
    <>
      <table aria-label={text.audit}>
        <thead>
          <tr>
            <th scope="col">{text.actions.token}</th>
            <th scope="col">{text.actions.action}</th>
            <th scope="col">{text.actions.count}</th>
            <th scope="col">{text.actions.first}</th>
            <th scope="col">{text.actions.last}</th>
          </tr>
        </thead>
        <tbody>
          {actions.slice(0, mostRows).map(({ authorizationId, action, count, first, last }, place) => (
            <tr key={place}>
              <th scope="row">
                <bdi>{names.get(authorizationId) || authorizationId}</bdi>
              </th>
              <td>
                <bdi>{action}</bdi>
              </td>
              <td>{words.number(count)}</td>
              <td>
                <Utc at={first} />
              </td>
              <td>
                <Utc at={last} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {actions.length > mostRows ? <p>{text.cut(mostRows, actions.length)}</p> : null}
    </>
  );
}
