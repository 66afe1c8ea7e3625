import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { shownText } from "../../../../../tokens/naming/shownText";
import { ownerLabel } from "../../../../../tokens/organization/ownerLabel";
import { shorten } from "../../../../../tokens/text/displayText";
import type { TokenColumns } from "../../../../../tokens/organization/columns/TokenColumns";
import { effectiveExpiry } from "../../../../../tokens/token/effectiveExpiry";
import { VirtualList } from "../../../../../ui/table/VirtualList";
import { useIsNarrow } from "../../../../../ui/table/useIsNarrow";
import { formatDate } from "../../../../../ui/time/format";
import { TokenName } from "../../../../../ui/token/TokenName";
import { useWordsOf } from "../../../../../ui/words/useWordsOf";
import { useWords } from "../../../../../ui/words/WordsContext";
import { PlanRow } from "./PlanRow";
import { planRowHeight, planRowsInView } from "./planRowHeight";
import { planListWords } from "./words/planListWords";

interface Props {
  table: TokenColumns;
  rows: Uint32Array;
  leftOut: ReadonlySet<number>;
  onLeaveOut(rows: Iterable<number>, isOut: boolean): void;
}

/** The tokens of a plan, each of which can be left out and put back. */
export function TokenRows({ table, rows, leftOut, onLeaveOut }: Props) {
  const { common, locale } = useWords();
  const text = useWordsOf(planListWords);
  const isNarrow = useIsNarrow();
  const render = (place: number, tabIndex: number) => {
    const row = rows[place] ?? 0;
    const [token, owner] = [table.tokenAt(row), table.ownerAt(row)];
    const isOut = leftOut.has(row);
    const end = effectiveExpiry(token);
    const name = shorten(shownText(token.name), 60) || common.noName;
    return (
      <PlanRow
        buttons={
          <Button
            ariaLabel={(isOut ? text.putBackOne : text.leaveOutOne)(name)}
            onClick={() => onLeaveOut([row], !isOut)}
            subtle
            tabIndex={tabIndex}
            text={isOut ? text.putBack : text.leaveOut}
          />
        }
        detail={
          <>
            {isOut ? `${text.isLeftOut} · ` : ""}
            <bdi>{ownerLabel(owner)}</bdi>
            {" · "}
            {end ? text.expires(formatDate(end.day, locale)) : text.unknownExpiry}
          </>
        }
        isOut={isOut}
        name={<TokenName name={token.name} />}
      />
    );
  };
  return (
    <VirtualList
      count={rows.length}
      keyOf={(place) => rows[place] ?? place}
      label={text.tokenList}
      renderRow={render}
      rowHeight={planRowHeight(isNarrow)}
      rowsInView={planRowsInView}
    />
  );
}
