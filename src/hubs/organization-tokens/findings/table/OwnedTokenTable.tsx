import { Table, SortOrder } from "azure-devops-ui/Table";
import * as React from "react";

import { shownText } from "../../../../tokens/naming/shownText";
import { shorten } from "../../../../tokens/text/displayText";
import type { SortDirection, SortKey } from "../../../../tokens/organization/sortRows";
import type { RowSet } from "../../../../tokens/organization/RowSet";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { rowsAhead } from "../../../../ui/table/rowsAhead";
import { selectColumn } from "../../../../ui/table/selectColumn";
import { useColumnSorting } from "../../../../ui/table/useColumnSorting";
import { useIsNarrow } from "../../../../ui/table/useIsNarrow";
import { useWords } from "../../../../ui/words/WordsContext";
import { ownedColumns } from "./ownedColumns";
import { ownedRows, type OwnedRow } from "./ownedRows";
import { useRowSelection } from "./useRowSelection";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { findingsWords } from "../words/findingsWords";

interface Props {
  table: TokenColumns;
  /** The rows to show, sorted. */
  rows: Uint32Array;
  order: { key: SortKey; direction: SortDirection };
  selected: RowSet;
  canSelect(row: number): boolean;
  /** How many of the rows may not be selected. */
  unselectable: number;
  isMine(row: number): boolean;
  isProtected(row: number): boolean;
  isUnderWay(row: number): boolean;
  now: Date;
  onOrder(order: { key: SortKey; direction: SortDirection }): void;
  onSelected(rows: RowSet): void;
  onOpen(row: number): void;
}

const sortKeys: readonly SortKey[] = ["name", "owner", "scopes", "expires", "created"];

/** Everyone's tokens. Only the rows in view exist in the document and as objects, however many there are. */
export function OwnedTokenTable(props: Props) {
  const { table, rows, order, selected, canSelect, isMine, isProtected, isUnderWay, now } = props;
  const { onOrder, onSelected, onOpen } = props;
  const words = useWords();
  const text = useWordsOf(findingsWords);
  const isNarrow = useIsNarrow();
  const rowHeight = isNarrow ? 152 : 56;
  const selection = useRowSelection(rows, selected, canSelect, props.unselectable, onSelected);
  const columns = React.useMemo(
    () => [
      selectColumn<OwnedRow>(selection, rows.length, {
        all: words.tokenList.selectAll,
        row: ({ token }) => words.tokenList.selectOne(shorten(shownText(token.name), 60)),
      }),
      ...ownedColumns({ words, text, now, order, isNarrow, isMine }),
    ],
    [selection, rows.length, words, text, now, order, isNarrow, isMine],
  );
  const behaviors = useColumnSorting<OwnedRow>((columnIndex, proposed) => {
    const key = sortKeys.find((known) => known === columns[columnIndex]?.id);
    if (key) onOrder({ key, direction: proposed === SortOrder.descending ? "descending" : "ascending" });
  });
  const itemProvider = React.useMemo(
    () => ownedRows(table, rows, isUnderWay, isProtected),
    [table, rows, isUnderWay, isProtected],
  );
  return (
    <Table<OwnedRow>
      ariaLabel={text.table}
      behaviors={behaviors}
      className="token-table"
      columns={columns}
      itemProvider={itemProvider}
      key={isNarrow ? "narrow" : "wide"}
      onActivate={(_event, { data }) => onOpen(data.row)}
      pageSize={rowsAhead(rowHeight)}
      rowHeight={rowHeight}
      selection={selection}
      selectRowOnClick={false}
      singleClickActivation
    />
  );
}
