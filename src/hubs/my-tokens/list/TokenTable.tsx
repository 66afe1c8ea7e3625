import { Table, SortOrder } from "azure-devops-ui/Table";
import { ArrayItemProvider } from "azure-devops-ui/Utilities/Provider";
import * as React from "react";

import { shownText } from "../../../tokens/naming/shownText";
import { shorten } from "../../../tokens/text/displayText";
import type { OrderKey, TokenOrder } from "../../../tokens/list/TokenOrder";
import type { DriftsInList } from "../drift/useDrifts";
import type { ReplaceActions } from "./useReplaceActions";
import type { Token } from "../../../tokens/token/Token";
import { rowsAhead } from "../../../ui/table/rowsAhead";
import { selectColumn } from "../../../ui/table/selectColumn";
import { tokenTableColumns } from "./tokenTableColumns";
import { useColumnSorting } from "../../../ui/table/useColumnSorting";
import { useIsNarrow } from "../../../ui/table/useIsNarrow";
import { useTokenSelection } from "./useTokenSelection";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { listWords } from "./words/listWords";

interface Props {
  /** The sorted rows. */
  tokens: readonly Token[];
  order: TokenOrder;
  selected: ReadonlySet<string>;
  /** Which rows can be selected at all. */
  canSelect(token: Token): boolean;
  organizationId: string;
  now: Date;
  onOrder(order: TokenOrder): void;
  onSelected(authorizationIds: ReadonlySet<string>): void;
  onOpen(token: Token): void;
  replacing: Pick<ReplaceActions, "one" | "isBeingReplaced">;
  drifts: Pick<DriftsInList, "markOf">;
}

/** The table of tokens. Only the rows in view are in the document, however many there are. */
export function TokenTable(props: Props) {
  const { tokens, order, selected, canSelect, organizationId, now, onOrder, onSelected, onOpen } = props;
  const { one, isBeingReplaced } = props.replacing;
  const { markOf } = props.drifts;
  const words = useWords();
  const own = useWordsOf(listWords);
  const isNarrow = useIsNarrow();
  const rowHeight = isNarrow ? 96 : 56;
  const selection = useTokenSelection(tokens, selected, canSelect, onSelected);

  const columns = React.useMemo(
    () => [
      selectColumn<Token>(selection, tokens.length, {
        all: words.tokenList.selectAll,
        row: ({ name }) => words.tokenList.selectOne(shorten(shownText(name), 60)),
      }),
      ...tokenTableColumns({
        ...{ words, now, organizationId, isNarrow, order, markOf },
        ...{ onReplace: one, isBeingReplaced },
      }),
    ],
    [selection, tokens.length, words, now, organizationId, isNarrow, order, markOf, one, isBeingReplaced],
  );
  const behaviors = useColumnSorting<Token>((columnIndex, proposed) => {
    const by = columns[columnIndex]?.id;
    if (isOrderKey(by)) onOrder({ by, isDescending: proposed === SortOrder.descending });
  });
  const itemProvider = React.useMemo(() => new ArrayItemProvider([...tokens]), [tokens]);

  return (
    <Table<Token>
      ariaLabel={own.table}
      behaviors={behaviors}
      className="token-table"
      columns={columns}
      itemProvider={itemProvider}
      key={isNarrow ? "narrow" : "wide"}
      onActivate={(_event, row) => onOpen(row.data)}
      pageSize={rowsAhead(rowHeight)}
      rowHeight={rowHeight}
      selection={selection}
      selectRowOnClick={false}
      singleClickActivation
    />
  );
}

function isOrderKey(id: string | undefined): id is OrderKey {
  return id === "name" || id === "expires" || id === "created" || id === "risk";
}
