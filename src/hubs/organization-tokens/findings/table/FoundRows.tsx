import * as React from "react";

import { holdsToken } from "../../../../tokens/organization/holdsToken";
import { defaultOrganizationFilter } from "../../../../tokens/organization/OrganizationFilter";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { freshFilter } from "../../tokensShown";
import type { RowOrder } from "../../useOrganizationView";
import type { FindingsProps } from "../FindingsProps";
import { NothingFound } from "../NothingFound";
import type { RowSelection } from "../selection/useRowSelection";
import { OwnedTokenTable } from "./OwnedTokenTable";
import { OwnersTable } from "./OwnersTable";

interface Props extends Pick<FindingsProps, "view" | "onView"> {
  rows: Uint32Array;
  table: TokenColumns;
  choice: RowSelection;
  moment: Date;
  isGrowing: boolean;
  /** Whether the scan has found any token at all. */
  hasTokens: boolean;
  ownerAction(owner: Owner): React.ReactNode;
}

/** The matching tokens, or their owners, or why there are none. */
export function FoundRows(props: Props) {
  const { view, rows, table, choice, moment, onView } = props;
  const { traits } = choice;
  const onOrder = React.useCallback((order: RowOrder) => onView({ order }), [onView]);
  const onOpen = React.useCallback(
    (row: number) => onView({ openToken: table.ids.at(row) }),
    [onView, table],
  );
  if (rows.length === 0)
    return (
      <NothingFound
        hasTokens={props.hasTokens}
        isGrowing={props.isGrowing}
        isNotSearched={holdsToken(view.filter)}
        onReset={() => onView(freshFilter(defaultOrganizationFilter))}
      />
    );
  if (view.groups === "owners")
    return (
      <OwnersTable
        action={props.ownerAction}
        isMine={traits.isMine}
        now={moment}
        onOpen={({ descriptor }) =>
          onView({ groups: "tokens", filter: { ...view.filter, owner: descriptor } })
        }
        rows={rows}
        table={table}
      />
    );
  return (
    <OwnedTokenTable
      canSelect={choice.canSelect}
      isMine={traits.isMine}
      isProtected={traits.isProtected}
      isUnderWay={choice.isUnderWay}
      now={moment}
      onOpen={onOpen}
      onOrder={onOrder}
      onSelected={choice.setSelected}
      order={view.order}
      rows={rows}
      selected={choice.selected}
      table={table}
      unselectable={choice.leftOut.ended}
    />
  );
}
