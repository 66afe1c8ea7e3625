import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { alikeRows } from "../../../../tokens/alike/alikeRows";
import { rowStatus } from "../../../../tokens/organization/columns/rowStatus";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { shownText } from "../../../../tokens/naming/shownText";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { isRevocable } from "../../../../tokens/token/statusOf";
import { ScopeSummary } from "../../../../ui/scopes/ScopeSummary";
import { Expiry } from "../../../../ui/token/Expiry";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { knowWords } from "./words/knowWords";

interface Props {
  table: TokenColumns;
  row: number;
  now: Date;
  canRevoke: boolean;
  /** Whether the token of the case still works, so that it can go along with the others. */
  isThisRevocable: boolean;
  onOpen(row: number): void;
  onRevoke(rows: readonly number[]): void;
}

/** A person with hundreds of them is looked at in the table. */
const mostShown = 50;

/** The owner's other tokens that work, those alike first: to choose from, and to revoke together with this one or alone. */
export function OtherTokens(props: Props) {
  const { table, row, now, canRevoke, isThisRevocable, onOpen, onRevoke } = props;
  const { common } = useWords();
  const text = useWordsOf(knowWords).others;
  const { version } = table;
  const [chosen, setChosen] = React.useState<ReadonlySet<number>>(new Set());
  // The table changes in place; its version says when.
  const seen = React.useMemo(() => ({ table, version }), [table, version]);
  const { others, alike } = React.useMemo(() => othersOf(seen.table, row, now), [seen, row, now]);
  const name = shorten(displayName(table.ownerAt(row).displayName), 60) || common.noName;
  const selected = others.filter((other) => chosen.has(other));
  const toggle = (other: number) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(other)) after.add(other);
      return after;
    });
  return (
    <section aria-labelledby="incident-others" className="card-section">
      <h3 id="incident-others">{text.title(name, others.length)}</h3>
      {others.length === 0 ? <p>{text.none}</p> : null}
      <ul className="plain-list other-tokens">
        {others.slice(0, mostShown).map((other) => {
          const token = table.tokenAt(other);
          const label = shorten(shownText(token.name), 60) || common.noName;
          return (
            <li key={other}>
              <label className="check">
                <input checked={chosen.has(other)} onChange={() => toggle(other)} type="checkbox" />
                <span>
                  <bdi>{label}</bdi> {alike.has(other) ? <strong>{text.alike}</strong> : null}
                </span>
              </label>
              <span className="secondary-text">
                <ScopeSummary scopes={token.scopes} /> · <Expiry now={now} token={token} />
              </span>
              <Button
                ariaLabel={text.openNamed(label)}
                onClick={() => onOpen(other)}
                subtle
                text={text.open}
              />
            </li>
          );
        })}
      </ul>
      {others.length > mostShown ? <p>{text.more(others.length - mostShown)}</p> : null}
      {others.length > 0 ? (
        <div className="button-row">
          <Button
            onClick={() => setChosen(selected.length === others.length ? new Set() : new Set(others))}
            text={selected.length === others.length ? text.selectNone : text.selectAll(others.length)}
          />
          <Button
            danger
            disabled={!canRevoke || selected.length === 0}
            onClick={() => onRevoke(selected)}
            text={text.revoke(selected.length)}
          />
          {isThisRevocable ? (
            <Button
              danger
              disabled={!canRevoke}
              onClick={() => onRevoke([row, ...others])}
              text={text.revokeAll(others.length + 1)}
            />
          ) : null}
        </div>
      ) : null}
    </section>
  );
}

function othersOf(table: TokenColumns, row: number, now: Date) {
  const statusOf = rowStatus(table, now);
  const owner = table.ownerIndices.at(row);
  const alike = new Set(alikeRows(table, row, now));
  const others: number[] = [];
  for (let other = 0; other < table.length; other++)
    if (other !== row && table.ownerIndices.at(other) === owner && isRevocable(statusOf(other)))
      others.push(other);
  others.sort((a, b) => Number(alike.has(b)) - Number(alike.has(a)));
  return { others, alike };
}
