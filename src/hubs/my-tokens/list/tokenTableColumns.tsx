import { Button } from "azure-devops-ui/Button";
import { SimpleTableCell, SortOrder, type ITableColumn } from "azure-devops-ui/Table";
import * as React from "react";

import { shownText } from "../../../tokens/naming/shownText";
import { endsSoon } from "../../../tokens/replacement/replaceable";
import { shorten } from "../../../tokens/text/displayText";
import type { OrderKey, TokenOrder } from "../../../tokens/list/TokenOrder";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { Expiry } from "../../../ui/token/Expiry";
import { RiskMarks } from "../../../ui/token/RiskMarks";
import { ScopeSummary } from "../../../ui/scopes/ScopeSummary";
import { RowAction } from "../../../ui/table/RowAction";
import { formatDate } from "../../../ui/time/format";
import { TokenName } from "../../../ui/token/TokenName";
import type { Words } from "../../../ui/words/en";
import type { DriftsInList } from "../drift/useDrifts";
import { listWords } from "./words/listWords";
import { myTokensWords } from "../words/myTokensWords";

interface Settings {
  words: Words;
  now: Date;
  organizationId: string;
  /** A single column with everything in it, for a phone or a page zoomed to 400 %. */
  isNarrow: boolean;
  order: TokenOrder;
  /** How the token has drifted from its template. */
  markOf: DriftsInList["markOf"];
  onReplace: ((token: Token) => void) | undefined;
  isBeingReplaced(token: Token): boolean;
}

/** The columns of the table, without the one for selecting rows. */
export function tokenTableColumns(settings: Settings): ITableColumn<Token>[] {
  const { words, now, isNarrow } = settings;
  const titles = words.tokenList.columns;
  const name = column(settings, "name", titles.name, -40, (token) => (
    <span className="name-cell">
      <span className="name-line">
        <TokenName name={token.name} />
      </span>
      <OtherOrganization token={token} {...settings} />
      {isNarrow ? (
        <>
          <Expiry now={now} token={token} />
          <Marks token={token} {...settings} />
        </>
      ) : null}
    </span>
  ));
  if (isNarrow) return [{ ...name, width: -100 }];
  return [
    name,
    column(settings, undefined, titles.scopes, -30, (token) => <ScopeSummary scopes={token.scopes} />),
    column(settings, "expires", titles.expires, 190, (token) => <Expiry now={now} token={token} />),
    column(settings, "created", titles.created, 110, (token) => (
      <span className="secondary-text">
        {token.validFrom ? formatDate(token.validFrom, words.locale) : words.common.unknown}
      </span>
    )),
    column(settings, "risk", titles.risk, -30, (token) => <Marks token={token} {...settings} />),
    ...(settings.onReplace ? [actionColumn(settings, settings.onReplace)] : []),
  ];
}

function Marks({ token, markOf }: Settings & { token: Token }) {
  const drift = markOf(token);
  return drift ? (
    <span className="risk-marks">
      <RiskMarks token={token} />
      {drift}
    </span>
  ) : (
    <RiskMarks token={token} />
  );
}

function actionColumn(settings: Settings, onReplace: (token: Token) => void): ITableColumn<Token> {
  const { words, now, organizationId, isBeingReplaced } = settings;
  const text = listWords.in(words.locale);
  const render = (token: Token) =>
    isBeingReplaced(token) ? (
      <span className="secondary-text">{text.isBeingReplaced}</span>
    ) : endsSoon(token, organizationId, now) ? (
      <RowAction>
        <Button
          ariaLabel={text.replaceOne(shorten(shownText(token.name), 60))}
          onClick={() => onReplace(token)}
          subtle
          text={text.replace}
        />
      </RowAction>
    ) : (
      <></>
    );
  const plain = column(settings, undefined, text.replace, 110, render);
  return { ...plain, id: "action" };
}

function column(
  { order }: Settings,
  key: OrderKey | undefined,
  title: string,
  width: number,
  render: (token: Token) => JSX.Element,
): ITableColumn<Token> {
  return {
    id: key ?? "scopes",
    name: title,
    width,
    sortProps: key && {
      sortOrder:
        order.by !== key ? undefined : order.isDescending ? SortOrder.descending : SortOrder.ascending,
    },
    renderCell: (_row, columnIndex, tableColumn, token) => (
      <SimpleTableCell columnIndex={columnIndex} key={tableColumn.id} tableColumn={tableColumn}>
        {render(token)}
      </SimpleTableCell>
    ),
  };
}

function OtherOrganization({ token, organizationId, words }: Settings & { token: Token }) {
  if (reachesOrganization(token, organizationId)) return null;
  const text = myTokensWords.in(words.locale);
  return (
    <span className="secondary-text" title={text.otherOrganizationWhy}>
      {text.otherOrganization}
    </span>
  );
}
