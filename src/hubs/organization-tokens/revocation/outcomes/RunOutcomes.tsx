import * as React from "react";

import { outcomeKindOf, outcomeKinds, type OutcomeKind } from "../../../../jobs/report/OutcomeKind";
import type { ReportLine } from "../../../../jobs/report/RevocationReport";
import { sortedLines } from "../../../../jobs/report/sortedLines";
import { finish } from "../../../../tokens/steps/finish";
import { itemsOnDemand } from "../../../../ui/table/itemsOnDemand";
import type { Words } from "../../../../ui/words/en";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { outcomeSentence } from "../../../revocation/outcome/outcomeSentence";
import { bulkRevocationWords } from "../words/bulkRevocationWords";
import { OutcomeFilter } from "./OutcomeFilter";
import { OutcomeTable, type OutcomeRow } from "./OutcomeTable";

/** What became of each token of a run, failures first. The filter stays while the outcomes change. */
export function RunOutcomes({ lines }: { lines: readonly ReportLine[] }) {
  const words = useWords();
  const text = useWordsOf(bulkRevocationWords).outcomes;
  const [shown, setShown] = React.useState<OutcomeKind>();
  const { sorted, counts } = React.useMemo(() => finish(sortedLines(lines)), [lines]);
  const rowOf = React.useMemo(() => outcomeRows(words), [words]);
  const items = React.useMemo(() => {
    const chosen = shown ? sorted.filter(({ state }) => outcomeKindOf(state) === shown) : sorted;
    return itemsOnDemand(chosen.length, (index) => chosen[index] && rowOf(chosen[index]));
  }, [sorted, shown, rowOf]);
  return (
    <>
      <OutcomeFilter<OutcomeKind>
        all={lines.length}
        onChange={setShown}
        options={outcomeKinds.map((id) => ({ id, text: text[id], count: counts[id] }))}
        value={shown}
      />
      <OutcomeTable items={items} />
    </>
  );
}

/** The row of a line, the same one for as long as the line is: the table draws a row again only for a new item. */
function outcomeRows(words: Words): (line: ReportLine) => OutcomeRow {
  const known = new WeakMap<ReportLine, OutcomeRow>();
  return (line) => {
    const row = known.get(line) ?? {
      authorizationId: line.authorizationId,
      name: line.tokenName,
      owner: line.ownerName || line.owner,
      outcome: outcomeSentence(line, words),
      kind: outcomeKindOf(line.state),
    };
    known.set(line, row);
    return row;
  };
}
