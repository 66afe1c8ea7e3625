import * as React from "react";

import { useWordsOf } from "../../../../../ui/words/useWordsOf";
import { useWords } from "../../../../../ui/words/WordsContext";
import { auditLogWords } from "../../../audit-log/words/auditLogWords";
import type { BlastLine, Counted } from "./BlastLine";
import type { Picked } from "./usePicked";
import { blastRadiusWords } from "./words/blastRadiusWords";

interface Props {
  lines: readonly BlastLine[];
  picked: Picked | undefined;
  onPick(figure: Picked | undefined): void;
}

/** Tokens that acted, their addresses and their clients within some days. Each figure is a button that lists its tokens. */
export function BlastTable({ lines, picked, onPick }: Props) {
  const { number } = useWords();
  const text = useWordsOf(blastRadiusWords);
  const { clients: names } = useWordsOf(auditLogWords);
  const said = (count: number, isAtLeast: boolean) =>
    isAtLeast ? text.atLeast(number(count)) : number(count);
  return (
    <table aria-labelledby="blast-radius" className="blast-table">
      <thead>
        <tr>
          <th scope="col">{text.period}</th>
          <th scope="col">{text.tokens}</th>
          <th scope="col">{text.addresses}</th>
          <th scope="col">{text.clients}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ days, isAtLeast, tokens, addresses, clients }) => {
          const figure = (counted: Counted, column: string, shown: string, count: number) => {
            const isPicked = picked?.days === days && picked.counted === counted;
            return (
              <Figure
                isEmpty={count === 0}
                isPicked={isPicked}
                key={counted}
                name={`${column}, ${text.last(days)}: ${shown}`}
                onPick={() => onPick(isPicked ? undefined : { days, counted })}
                shown={shown}
              />
            );
          };
          const used = clients.filter(
            ({ kind, rows }) => rows.length > 0 || (picked?.days === days && picked.counted === kind),
          );
          return (
            <tr key={days}>
              <th scope="row">{text.last(days)}</th>
              <td>{figure("tokens", text.tokens, said(tokens.length, isAtLeast.tokens), tokens.length)}</td>
              <td>
                {figure(
                  "addresses",
                  text.addresses,
                  said(addresses.length, isAtLeast.addresses),
                  addresses.length,
                )}
              </td>
              <td>
                <div className="blast-clients">
                  {used.length === 0 ? text.noClient : null}
                  {used.map(({ kind, rows }) =>
                    figure(
                      kind,
                      text.clients,
                      `${names[kind]}: ${said(rows.length, isAtLeast.tokens)}`,
                      rows.length,
                    ),
                  )}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface FigureProps {
  /** What a person sees. */
  shown: string;
  /** The same with its column and line. */
  name: string;
  isEmpty: boolean;
  isPicked: boolean;
  onPick(): void;
}

/** Nothing can be listed behind a zero, but the one that is picked can be let go. */
function Figure({ shown, name, isEmpty, isPicked, onPick }: FigureProps) {
  if (isEmpty && !isPicked) return <>{shown}</>;
  return (
    <button aria-label={name} aria-pressed={isPicked} className="segment" onClick={onPick} type="button">
      {shown}
    </button>
  );
}
