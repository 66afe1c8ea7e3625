import { Icon } from "azure-devops-ui/Icon";
import { SimpleTableCell, SortOrder, type ITableColumn } from "azure-devops-ui/Table";
import * as React from "react";

import type { SortDirection, SortKey } from "../../../../tokens/organization/sortRows";
import { Expiry } from "../../../../ui/token/Expiry";
import { RiskMarks } from "../../../../ui/token/RiskMarks";
import { ScopeSummary } from "../../../../ui/scopes/ScopeSummary";
import { formatDate } from "../../../../ui/time/format";
import { TokenName } from "../../../../ui/token/TokenName";
import type { FindingsWords } from "../words/en";
import type { Words } from "../../../../ui/words/en";
import type { OwnedRow } from "./ownedRows";
import { OwnerName } from "../OwnerName";

export interface OwnedColumnSettings {
  words: Words;
  text: FindingsWords;
  now: Date;
  order: { key: SortKey; direction: SortDirection };
  /** A single column with everything in it, for a phone or a page zoomed to 400 %. */
  isNarrow: boolean;
  isMine(row: number): boolean;
}

/** The columns of everyone's tokens, without the one for selecting rows. */
export function ownedColumns(settings: OwnedColumnSettings): ITableColumn<OwnedRow>[] {
  const { words, text, now, isNarrow, isMine } = settings;
  const titles = text.columns;
  const ownerOf = ({ row, owner }: OwnedRow) => <OwnerName isMine={isMine(row)} owner={owner} />;
  const name = column(settings, "name", titles.name, -30, (item) => (
    <span className="name-cell">
      <span className="name-line">
        <TokenName name={item.token.name} />
      </span>
      {item.isProtected ? (
        <span className="secondary-text" title={text.protectedWhy}>
          <Icon iconName="Shield" /> {text.protected}
        </span>
      ) : null}
      {item.isUnderWay ? (
        <span className="secondary-text" title={text.underWayWhy}>
          <Icon iconName="Processing" /> {text.underWay}
        </span>
      ) : null}
      {isNarrow ? (
        <>
          {ownerOf(item)}
          <Expiry now={now} token={item.token} />
          <RiskMarks token={item.token} />
        </>
      ) : null}
    </span>
  ));
  if (isNarrow) return [{ ...name, width: -100 }];
  return [
    name,
    column(settings, "owner", titles.owner, -25, ownerOf),
    column(settings, "scopes", titles.scopes, -25, ({ token }) => <ScopeSummary scopes={token.scopes} />),
    column(settings, "expires", titles.expires, 165, ({ token }) => <Expiry now={now} token={token} />),
    column(settings, "created", titles.created, 110, ({ token }) => (
      <span className="secondary-text">
        {token.validFrom ? formatDate(token.validFrom, words.locale) : words.common.unknown}
      </span>
    )),
    column(settings, undefined, titles.risk, 192, ({ token }) => <RiskMarks token={token} />),
  ];
}

function column(
  { order }: OwnedColumnSettings,
  key: SortKey | undefined,
  title: string,
  width: number,
  render: (item: OwnedRow) => JSX.Element,
): ITableColumn<OwnedRow> {
  const sortOrder = order.direction === "descending" ? SortOrder.descending : SortOrder.ascending;
  return {
    id: key ?? "risk",
    name: title,
    width,
    sortProps: key && { sortOrder: order.key === key ? sortOrder : undefined },
    renderCell: (_row, columnIndex, tableColumn, item) => (
      <SimpleTableCell columnIndex={columnIndex} key={tableColumn.id} tableColumn={tableColumn}>
        {render(item)}
      </SimpleTableCell>
    ),
  };
}
