import { SimpleTableCell, Table, type ITableColumn } from "azure-devops-ui/Table";
import * as React from "react";

import { countRows } from "../../../../tokens/organization/countRows";
import { groupInSteps, type OwnerGroup } from "../../../../tokens/organization/groupByOwner";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { Loading } from "../../../../ui/state/Loading";
import { formatDate } from "../../../../ui/time/format";
import { itemsOnDemand } from "../../../../ui/table/itemsOnDemand";
import { RowAction } from "../../../../ui/table/RowAction";
import { useIsNarrow } from "../../../../ui/table/useIsNarrow";
import { useWords } from "../../../../ui/words/WordsContext";
import { KeptAnswers } from "../../answers/KeptAnswers";
import { useAnswer } from "../../answers/useAnswer";
import { OwnerName } from "../OwnerName";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { findingsWords } from "../words/findingsWords";

interface Props {
  table: TokenColumns;
  rows: Uint32Array;
  now: Date;
  /** What can be done about an owner: in a column of its own, or below the name on a narrow screen. */
  action(owner: Owner): React.ReactNode;
  isMine(row: number): boolean;
  /** Shows the tokens of one owner. */
  onOpen(owner: Owner): void;
}

/** The table draws a row again only for a new item, so the item carries what its button does. */
interface Item extends OwnerGroup {
  action(owner: Owner): React.ReactNode;
}

const grouped = new KeptAnswers<readonly OwnerGroup[]>();

/** The filtered tokens grouped by owner, most tokens first. */
export function OwnersTable({ table, rows, now, action, isMine, onOpen }: Props) {
  const words = useWords();
  const text = useWordsOf(findingsWords);
  const isNarrow = useIsNarrow();
  const seen = React.useMemo(() => ({ table }), [table]);
  const { shown } = useAnswer(
    grouped,
    { seen, question: [rows], make: () => groupInSteps(table, rows) },
    "atOnce",
  );
  const groups = shown?.answer;
  const itemProvider = React.useMemo(
    () =>
      itemsOnDemand<Item>(groups?.length ?? 0, (index) => groups?.[index] && { ...groups[index], action }),
    [groups, action],
  );
  const columns = React.useMemo(() => {
    const titles = text.columns;
    const actionOf = ({ owner: one, action: act }: Item) => <RowAction>{act(one)}</RowAction>;
    const owner = column("owner", titles.owner, -60, (item) => (
      <span className="owner-with-action">
        <OwnerName isMine={isMine(item.rows[0] ?? 0)} owner={item.owner} />
        {isNarrow ? actionOf(item) : null}
      </span>
    ));
    const tokens = column("tokens", titles.tokens, isNarrow ? -40 : 100, ({ rows: own }) => (
      <span>{words.number(own.length)}</span>
    ));
    if (isNarrow) return [owner, tokens];
    return [
      owner,
      tokens,
      column("active", titles.active, 100, ({ rows: own }) => (
        <span>{words.number(countRows(table, own, now).active)}</span>
      )),
      ...(["fullAccess", "allOrganizations"] as const).map((kind) =>
        column(kind, words.tokens.risk[kind].name, 130, ({ rows: own }) => (
          <span>{words.number(countRows(table, own, now)[kind])}</span>
        )),
      ),
      column("lastSignIn", titles.lastSignIn, 140, ({ owner: { lastAccessed } }) => (
        <span className="secondary-text">
          {lastAccessed === undefined
            ? words.common.unknown
            : lastAccessed === "never"
              ? text.neverSignedIn
              : formatDate(lastAccessed, words.locale)}
        </span>
      )),
      column("action", titles.protection, 170, actionOf),
    ];
  }, [table, now, text, words, isNarrow, isMine]);
  if (!groups) return <Loading label={words.common.loading} />;
  return (
    <Table<Item>
      ariaLabel={text.owners}
      className="token-table"
      columns={columns}
      itemProvider={itemProvider}
      key={isNarrow ? "narrow" : "wide"}
      onActivate={(_event, { data }) => onOpen(data.owner)}
      rowHeight={isNarrow ? 92 : 56}
      singleClickActivation
    />
  );
}

function column(
  id: string,
  name: string,
  width: number,
  render: (group: Item) => JSX.Element,
): ITableColumn<Item> {
  return {
    id,
    name,
    width,
    renderCell: (_row, columnIndex, tableColumn, group) => (
      <SimpleTableCell columnIndex={columnIndex} key={tableColumn.id} tableColumn={tableColumn}>
        {render(group)}
      </SimpleTableCell>
    ),
  };
}
