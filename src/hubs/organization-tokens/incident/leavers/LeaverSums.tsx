import * as React from "react";

import type { Leaver } from "../../../../jobs/leavers/Leaver";
import { countRows } from "../../../../tokens/organization/countRows";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { isRevocable } from "../../../../tokens/token/statusOf";
import { fact } from "../../../../ui/token/fact";
import { Facts } from "../../../../ui/token/Facts";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { leaversWords } from "./words/leaversWords";

interface Props {
  leavers: readonly Leaver[];
  table: TokenColumns;
  now: Date;
}

/** How many people, and how many tokens of which kind. What is powerful is counted among those that can be revoked. */
export function LeaverSums({ leavers, table, now }: Props) {
  const { number, tokens } = useWords();
  const { people } = useWordsOf(leaversWords).page;
  // The leavers are new whenever the table, which changes in place, has changed.
  const counts = React.useMemo(() => {
    const rows = leavers.flatMap((leaver) => Object.values(leaver.rows).flat());
    return countRows(table, Uint32Array.from(rows), now, isRevocable);
  }, [leavers, table, now]);
  const { active, stopped, expired, revoked, fullAccess, allOrganizations } = counts;
  return (
    <div className="leaver-sums">
      <Facts
        facts={[
          fact(people, number(leavers.length)),
          fact(tokens.cards.active, number(active)),
          ...(stopped > 0 ? [fact(tokens.status.stopped, number(stopped))] : []),
          fact(tokens.cards.expired, number(expired)),
          ...(revoked > 0 ? [fact(tokens.status.revoked, number(revoked))] : []),
          fact(tokens.cards.fullAccess, number(fullAccess)),
          fact(tokens.cards.allOrganizations, number(allOrganizations)),
        ]}
      />
    </div>
  );
}
