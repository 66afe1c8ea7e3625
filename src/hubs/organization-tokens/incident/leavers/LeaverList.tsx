import * as React from "react";

import { hasNoTokens } from "../../../../jobs/leavers/Leaver";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { tokenStatuses } from "../../../../tokens/token/statusOf";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { HubEnvironment } from "../../HubEnvironment";
import { FirstSome } from "./FirstSome";
import { LeaverTokens } from "./LeaverTokens";
import { SuccessorNote } from "./note/SuccessorNote";
import { OnDemand } from "./OnDemand";
import type { NotedLeaver } from "./useLeavers";
import { leaversWords } from "./words/leaversWords";

interface Props {
  environment: HubEnvironment;
  leavers: readonly NotedLeaver[];
  table: TokenColumns;
  now: Date;
}

/** The people, each with the number of their tokens; the tokens and the note to the successor open on demand. */
export function LeaverList({ environment, leavers, table, now }: Props) {
  const text = useWordsOf(leaversWords);
  return (
    <section aria-labelledby="leaver-list" className="card-section">
      <h3 id="leaver-list">{text.page.people}</h3>
      <FirstSome items={leavers}>
        {(leaver) => (
          <li key={leaver.owner.descriptor}>
            <LeaverItem environment={environment} leaver={leaver} now={now} table={table} />
          </li>
        )}
      </FirstSome>
    </section>
  );
}

function LeaverItem({ leaver, ...props }: Omit<Props, "leavers"> & { leaver: NotedLeaver }) {
  const { common, list } = useWords();
  const text = useWordsOf(leaversWords).list;
  const name = shorten(displayName(leaver.owner.displayName), 60) || common.noName;
  const counts = tokenStatuses.flatMap((status) => {
    const { length } = leaver.rows[status];
    return length > 0 ? [text.counts[status](length)] : [];
  });
  const facts = counts.length > 0 ? list(counts) : hasNoTokens(leaver) ? text.none : text.noneKnown;
  const title = (
    <>
      <bdi>{name}</bdi> <span className="secondary-text">({facts})</span>
    </>
  );
  if (counts.length === 0) return title;
  return (
    <OnDemand title={title}>
      {() => (
        <div className="leaver">
          <LeaverTokens leaver={leaver} now={props.now} table={props.table} />
          {leaver.noted.length > 0 ? <SuccessorNote {...props} leaver={leaver} /> : null}
        </div>
      )}
    </OnDemand>
  );
}
