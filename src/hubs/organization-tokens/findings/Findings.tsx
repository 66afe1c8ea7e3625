import * as React from "react";

import { rowTraits } from "../../../jobs/revocation/plan/rowTraits";
import { holdsToken } from "../../../tokens/organization/holdsToken";
import { defaultOrganizationFilter } from "../../../tokens/organization/OrganizationFilter";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { underWayRows } from "../../../jobs/revocation/plan/underWayRows";
import { LazyPart } from "../../frame/LazyPart";
import { FindingsBar } from "./FindingsBar";
import { OrganizationCards } from "./OrganizationCards";
import { OrganizationFilterBar } from "./OrganizationFilterBar";
import { OwnedTokenTable } from "./table/OwnedTokenTable";
import { RetirementNotice } from "./RetirementNotice";
import { OwnersTable } from "./table/OwnersTable";
import { FindingPanels, type OpenPanel } from "./FindingPanels";
import { NothingFound } from "./NothingFound";
import type { FindingsProps } from "./FindingsProps";
import { OwnerProtection, ProtectionStatus, SelectionProtection } from "../protection/lazyProtection";
import { useProtecting } from "../protection/useProtecting";
import { WarnButton } from "../warnings/lazyWarnings";
import type { Asked } from "../warnings/card/Asked";
import { useAsked } from "../warnings/card/useAsked";
import { useNameOrder } from "./useNameOrder";
import { useRows } from "./useRows";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { findingsWords } from "./words/findingsWords";
import "./findings.scss";

interface Props extends FindingsProps {
  table: TokenColumns;
  length: number;
  moment: Date;
  isGrowing: boolean;
  /** The table's revision when it was last read: the table changes in place. */
  version: number;
  /** What was asked for from outside, such as the rows of an announced revocation. */
  asked: Asked | undefined;
}

/** Everything the scan found: cards, filters, the tokens or their owners, and what can be done with them. */
export function Findings(props: Props) {
  const { table, length, moment, version, isGrowing, view, me, protectedList, revocation, onView } = props;
  const text = useWordsOf(findingsWords);
  const [chosen, setSelected] = React.useState<ReadonlySet<number>>(nothing);
  const [panel, setPanel] = React.useState<OpenPanel>({ kind: "none" });
  const { filter, order } = view;
  // The table stays the same object while it grows; this one is new after each change.
  const seen = React.useMemo(() => ({ table, version }), [table, version]);
  const { rows, counts, cardCounts } = useRows({ seen, filter, order, moment });
  useNameOrder(table, length);
  const traits = React.useMemo(
    () => rowTraits(seen.table, me, protectedList.list, moment),
    [seen, me, protectedList.list, moment],
  );
  const isUnderWay = React.useMemo(
    () => underWayRows(seen.table, revocation.underWay),
    [seen, revocation.underWay],
  );
  const canSelect = React.useCallback(
    (row: number) => traits.isRevocable(row) && !isUnderWay(row),
    [traits, isUnderWay],
  );
  // Another tab may revoke what was selected here.
  const selected = React.useMemo(() => subsetOf(chosen, canSelect), [chosen, canSelect]);
  // Selecting many at once never selects own or protected tokens; the preview leaves them out unless they are
  // included.
  const free = React.useMemo(
    () => rows.filter((row) => canSelect(row) && !traits.isMine(row) && !traits.isProtected(row)),
    [rows, canSelect, traits],
  );
  const { hidden, selectable } = React.useMemo(() => {
    if (selected.size === 0) return { hidden: 0, selectable: free.length };
    const onScreen = rows.reduce((count, row) => count + (selected.has(row) ? 1 : 0), 0);
    const areAllSelected = free.every((row) => selected.has(row));
    return { hidden: selected.size - onScreen, selectable: areAllSelected ? 0 : free.length };
  }, [rows, free, selected]);
  const isRunning = revocation.underWay !== undefined;
  const sum = (isGrowing ? text.shownAtLeast : text.shown)(rows.length, length, counts.owners);
  const onOrder = React.useCallback((next: typeof order) => onView({ order: next }), [onView]);
  const onFilter = React.useCallback((next: typeof filter) => onView({ filter: next }), [onView]);
  const protecting = useProtecting(props.environment, protectedList);
  useAsked(props, setSelected, setPanel);
  const protectOwner = React.useCallback(
    (owner: Owner) => (
      <LazyPart isQuiet>
        <OwnerProtection list={protectedList.list} owner={owner} protecting={protecting} />
      </LazyPart>
    ),
    [protectedList.list, protecting],
  );
  const openRow = React.useCallback((row: number) => setPanel({ kind: "details", row }), []);

  return (
    <div className="findings">
      {isGrowing ? null : <RetirementNotice moment={moment} onView={onView} seen={seen} />}
      <Cards counts={cardCounts} filter={filter} onChange={onFilter} />
      <FilterBar filter={filter} onChange={onFilter} />
      <FindingsBar
        actions={
          <LazyPart isQuiet>
            <SelectionProtection
              list={protectedList.list}
              protecting={protecting}
              selected={selected}
              table={table}
            />
            <WarnButton onWarn={() => setPanel({ kind: "warn", rows: [...selected] })} />
          </LazyPart>
        }
        canRevoke={!isRunning}
        groups={view.groups}
        hidden={hidden}
        isGrowing={isGrowing}
        onClear={() => setSelected(nothing)}
        onGroups={(groups) => onView({ groups })}
        onRevoke={() => setPanel({ kind: "preview", rows: [...selected] })}
        onSelectAll={() => setSelected(new Set([...selected, ...free]))}
        onExtra={(Panel) => setPanel({ kind: "extra", Panel })}
        selectable={selectable}
        selected={selected.size}
        sum={sum}
      />
      {protecting.last ? (
        <LazyPart isQuiet>
          <ProtectionStatus protecting={protecting} />
        </LazyPart>
      ) : null}
      {rows.length === 0 ? (
        <NothingFound
          hasTokens={length > 0}
          isGrowing={isGrowing}
          isNotSearched={holdsToken(filter)}
          onReset={() => onView({ filter: defaultOrganizationFilter })}
        />
      ) : view.groups === "owners" ? (
        <OwnersTable
          action={protectOwner}
          isMine={traits.isMine}
          now={moment}
          onOpen={({ descriptor }) => onView({ groups: "tokens", filter: { ...filter, owner: descriptor } })}
          rows={rows}
          table={table}
        />
      ) : (
        <OwnedTokenTable
          canSelect={canSelect}
          isMine={traits.isMine}
          isProtected={traits.isProtected}
          isUnderWay={isUnderWay}
          now={moment}
          onOpen={openRow}
          onOrder={onOrder}
          onSelected={setSelected}
          order={order}
          rows={rows}
          selected={selected}
          table={table}
        />
      )}
      <FindingPanels
        {...props}
        canRevokeRow={(row) => canSelect(row) && !isRunning}
        onPanel={setPanel}
        onSent={() => setSelected(nothing)}
        panel={panel}
      />
    </div>
  );
}

// A new order or selection does not affect these, so they are not drawn again.
const Cards = React.memo(OrganizationCards);
const FilterBar = React.memo(OrganizationFilterBar);

const nothing: ReadonlySet<number> = new Set();

/** Returns the same set if every row is in. */
function subsetOf(rows: ReadonlySet<number>, isIn: (row: number) => boolean): ReadonlySet<number> {
  const left = [...rows].filter(isIn);
  return left.length === rows.size ? rows : new Set(left);
}
