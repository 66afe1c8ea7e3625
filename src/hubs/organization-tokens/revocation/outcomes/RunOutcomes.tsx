import * as React from "react";

import {
  countOutcomes,
  failuresFirst,
  outcomeKindOf,
  outcomeKinds,
  type OutcomeKind,
} from "../../../../jobs/report/OutcomeKind";
import type { ReportLine } from "../../../../jobs/report/RevocationReport";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { outcomeSentence } from "../../../revocation/outcome/outcomeSentence";
import { bulkRevocationWords } from "../words/bulkRevocationWords";
import { OutcomeFilter } from "./OutcomeFilter";
import { OutcomeTable } from "./OutcomeTable";

/** What became of each token of a run, failures first. The filter stays while the outcomes change. */
export function RunOutcomes({ lines }: { lines: readonly ReportLine[] }) {
  const words = useWords();
  const text = useWordsOf(bulkRevocationWords).outcomes;
  const [shown, setShown] = React.useState<OutcomeKind>();
  const { sorted, counts } = React.useMemo(
    () => ({ sorted: failuresFirst(lines), counts: countOutcomes(lines) }),
    [lines],
  );
  const rows = React.useMemo(
    () =>
      sorted
        .map((line) => ({ line, kind: outcomeKindOf(line.state) }))
        .filter(({ kind }) => shown === undefined || kind === shown)
        .map(({ line, kind }) => ({
          authorizationId: line.authorizationId,
          name: line.tokenName,
          owner: line.ownerName || line.owner,
          outcome: outcomeSentence(line, words),
          kind,
        })),
    [sorted, shown, words],
  );
  return (
    <>
      <OutcomeFilter<OutcomeKind>
        all={lines.length}
        onChange={setShown}
        options={outcomeKinds.map((id) => ({ id, text: text[id], count: counts[id] }))}
        value={shown}
      />
      <OutcomeTable rows={rows} />
    </>
  );
}
