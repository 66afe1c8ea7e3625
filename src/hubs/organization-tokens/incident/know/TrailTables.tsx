import * as React from "react";

import type { AuditClientKind } from "../../../../tokens/audit/clientOf";
import type { SeenName, Tally, Trail } from "../../../../tokens/audit/Trail";
import { shownText } from "../../../../tokens/naming/shownText";
import { shorten } from "../../../../tokens/text/displayText";
import { dayInMilliseconds } from "../../../../tokens/token/expiry";
import { formatMoment } from "../../../../ui/time/format";
import { useWords } from "../../../../ui/words/WordsContext";
import { MoreLess } from "../../fields/MoreLess";
import type { KnowWords } from "./words/en";

interface Props {
  trail: Trail;
  /** The end of the log that was read. */
  until: Date;
  text: KnowWords["audit"];
  clients: Readonly<Record<AuditClientKind, string>>;
  /** What such a name is worth. */
  claims: string;
}

/** What an address that is this young may mean is worth a look. */
const newDays = 7;
/** Nobody compares more. */
const mostShown = 10;

/** Actions, addresses and clients of one token, each with how often and when. */
export function TrailTables({ trail, until, text, clients, claims }: Props) {
  const { locale } = useWords();
  const isNew = ({ first }: SeenName) =>
    until.getTime() - first.getTime() < newDays * dayInMilliseconds && first > trail.first;
  return (
    <>
      <p>
        {text.lastAction(shorten(shownText(trail.lastAction), 80), formatMoment(trail.last, locale))}{" "}
        {text.firstAction(formatMoment(trail.first, locale), trail.count)}
      </p>
      <SeenTable name={text.addresses} tally={trail.addresses} text={text}>
        {(seen) => (
          <>
            <bdi>{shorten(shownText(seen.name), 60)}</bdi>{" "}
            {isNew(seen) ? <strong className="new-mark">{text.isNew}</strong> : null}
          </>
        )}
      </SeenTable>
      <SeenTable name={text.clients} tally={trail.clients} text={text}>
        {({ name }) => clients[name]}
      </SeenTable>
      <p className="secondary-text">{claims}</p>
      <SeenTable name={text.actions} tally={trail.actions} text={text}>
        {({ name }) => <bdi>{shorten(shownText(name), 80)}</bdi>}
      </SeenTable>
    </>
  );
}

interface SeenProps<Name extends string> {
  name: string;
  tally: Tally<Name>;
  text: KnowWords["audit"];
  children(seen: SeenName<Name>): React.ReactNode;
}

function SeenTable<Name extends string>({ name, tally, text, children }: SeenProps<Name>) {
  const { names, others } = tally;
  if (names.length === 0) return <p>{text.without(name)}</p>;
  const table = (seen: readonly SeenName<Name>[]) => (
    <table aria-label={name} className="seen-table">
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{text.count}</th>
          <th scope="col">{text.last}</th>
        </tr>
      </thead>
      <tbody>
        {seen.map((one) => (
          <SeenRow key={one.name} seen={one}>
            {children(one)}
          </SeenRow>
        ))}
      </tbody>
    </table>
  );
  const rest = names.slice(mostShown);
  return (
    <>
      {table(names.slice(0, mostShown))}
      {rest.length > 0 ? <MoreLess title={text.more(rest.length)}>{table(rest)}</MoreLess> : null}
      {others ? <p className="secondary-text">{text.others(others.count)}</p> : null}
    </>
  );
}

function SeenRow({ seen, children }: { seen: SeenName; children: React.ReactNode }) {
  const { locale, number } = useWords();
  return (
    <tr>
      <th scope="row">{children}</th>
      <td>{number(seen.count)}</td>
      <td>{formatMoment(seen.last, locale)}</td>
    </tr>
  );
}
