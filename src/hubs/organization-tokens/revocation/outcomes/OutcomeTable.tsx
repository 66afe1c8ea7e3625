import { SimpleTableCell, Table, type ITableColumn } from "azure-devops-ui/Table";
import * as React from "react";

import type { OutcomeKind } from "../../../../jobs/report/OutcomeKind";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { TokenName } from "../../../../ui/token/TokenName";
import type { ItemsOnDemand } from "../../../../ui/table/itemsOnDemand";
import { useIsNarrow } from "../../../../ui/table/useIsNarrow";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { OutcomeIcon } from "../../../revocation/outcome/OutcomeIcon";
import { bulkRevocationWords } from "../words/bulkRevocationWords";

export interface OutcomeRow {
  readonly authorizationId: string;
  readonly name: string;
  readonly owner: string;
  /** What became of it, as a sentence. */
  readonly outcome: string;
  readonly kind: OutcomeKind;
}

/** One row per token of a revocation; only those in view are in the document. */
export function OutcomeTable({ items }: { items: ItemsOnDemand<OutcomeRow> }) {
  const text = useWordsOf(bulkRevocationWords);
  const isNarrow = useIsNarrow();
  const columns = React.useMemo(() => {
    const outcome = ({ outcome: sentence, kind }: OutcomeRow) => (
      <span className="outcome-sentence" title={sentence}>
        <OutcomeIcon kind={kind} /> {sentence}
      </span>
    );
    const name = (row: OutcomeRow) => (
      <span className="name-cell">
        <span className="name-line">
          {row.name === "" ? <code>{row.authorizationId}</code> : <TokenName max={80} name={row.name} />}
        </span>
        {isNarrow ? (
          <>
            <bdi className="secondary-text">{shorten(displayName(row.owner), 80)}</bdi>
            {outcome(row)}
          </>
        ) : null}
      </span>
    );
    if (isNarrow) return [column("name", text.columns.name, -100, name)];
    return [
      column("name", text.columns.name, -35, name),
      column("owner", text.columns.owner, -25, (row) => <bdi>{shorten(displayName(row.owner), 80)}</bdi>),
      column("outcome", text.columns.outcome, -40, outcome),
    ];
  }, [text, isNarrow]);
  return (
    <Table<OutcomeRow>
      ariaLabel={text.table}
      className="token-table"
      columns={columns}
      itemProvider={items}
      key={isNarrow ? "narrow" : "wide"}
      rowHeight={isNarrow ? 96 : 44}
    />
  );
}

function column(
  id: string,
  name: string,
  width: number,
  render: (row: OutcomeRow) => JSX.Element,
): ITableColumn<OutcomeRow> {
  return {
    id,
    name,
    width,
    renderCell: (_row, columnIndex, tableColumn, row) => (
      <SimpleTableCell columnIndex={columnIndex} key={tableColumn.id} tableColumn={tableColumn}>
        {render(row)}
      </SimpleTableCell>
    ),
  };
}
