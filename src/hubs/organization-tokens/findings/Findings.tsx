import * as React from "react";

import { defaultOrganizationFilter } from "../../../tokens/organization/OrganizationFilter";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { RowSet } from "../../../tokens/organization/RowSet";
import { LazyPart } from "../../frame/LazyPart";
import { LazyOrganizationTimeline } from "../timeline/LazyOrganizationTimeline";
import { FindingsBar } from "./FindingsBar";
import { OrganizationCards } from "./OrganizationCards";
import { OrganizationFilterBar } from "./OrganizationFilterBar";
import { FoundRows } from "./table/FoundRows";
import { RetirementNotice } from "./RetirementNotice";
import { FindingPanels } from "./panels/FindingPanels";
import { MissingToken } from "./MissingToken";
import { NextTask } from "./NextTask";
import { useRowSelection } from "./selection/useRowSelection";
import { useChips } from "./bar/useChips";
import { chosenOwner } from "./bar/chosenOwner";
import type { FindingsProps } from "./FindingsProps";
import { freshFilter } from "../tokensShown";
import { ReadyViews } from "../ready-views/ReadyViews";
import { usePanels } from "./panels/usePanels";
import { OwnerProtection, ProtectionStatus, SelectionProtection } from "../protection/lazyProtection";
import { useProtecting } from "../protection/useProtecting";
import { WarnButton } from "../warnings/lazyWarnings";
import type { Asked } from "../warnings/card/Asked";
import { useAnnounced } from "../warnings/card/useAnnounced";
import { useAsked } from "../warnings/card/useAsked";
import { useDrifting } from "../drift/useDrifting";
import { useNameOrder } from "./useNameOrder";
import { useInUse } from "./table/useInUse";
import { useRows } from "./useRows";
import { Loading } from "../../../ui/state/Loading";
import { useWords } from "../../../ui/words/WordsContext";
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
  const { common } = useWords();
  const text = useWordsOf(findingsWords);
  const { filter, order } = view;
  // The table stays the same object while it grows; this one is new after each change.
  const seen = React.useMemo(() => ({ table, version }), [table, version]);
  const announced = useAnnounced(props, seen);
  const scanned = { seen, moment, isGrowing };
  const { drifting, among } = useDrifting(props.environment, scanned, view.drifted, announced?.rows);
  const { panel, isMissing, onPanel } = usePanels(seen, view, onView);
  const { breaking: asked } = view;
  const breaking = asked === undefined ? undefined : { rules: props.rules.rules, id: asked };
  const { isInUse, area } = useInUse(() => held.settle());
  const { held, owners, known, isCurrent } = useRows({
    ...{ ...scanned, filter, among, breaking, order, isInUse },
    narrower: view.narrower,
  });
  const { rows } = held;
  useNameOrder(table, length, isGrowing);
  const choice = useRowSelection({ seen, rows, me, protectedList: protectedList.list, moment, revocation });
  const { selected, setSelected, canSelect } = choice;
  const isRunning = revocation.underWay !== undefined;
  const sum = (isGrowing ? text.shownAtLeast : text.shown)(rows.length, length, owners);
  const onFilter = React.useCallback((next: typeof filter) => onView({ filter: next }), [onView]);
  const onMore = React.useCallback((showsMore: boolean) => onView({ showsMore }), [onView]);
  const owner = React.useMemo(
    () => chosenOwner(filter.owner, seen.table, text.filter),
    [filter.owner, seen, text],
  );
  const chips = useChips(props, announced, drifting);
  const onClear = React.useCallback(() => onView(freshFilter(defaultOrganizationFilter)), [onView]);
  const protecting = useProtecting(props.environment, protectedList);
  const filters = React.useRef<HTMLDivElement>(null);
  useAsked(props, (asked) => setSelected(RowSet.of(asked)), onPanel, filters);
  const protectOwner = React.useCallback(
    (owner: Owner) => (
      <LazyPart isQuiet>
        <OwnerProtection list={protectedList.list} owner={owner} protecting={protecting} />
      </LazyPart>
    ),
    [protectedList.list, protecting],
  );

  // Many rows take a moment to find, and until then there is nothing to say of them.
  if (!known) return <Loading label={common.loading} />;
  const { cardCounts, scopeCounts } = known;
  return (
    <div aria-busy={!isCurrent} className="findings">
      {held.isHolding ? null : <RetirementNotice moment={moment} onView={onView} seen={seen} />}
      {length > 0 ? (
        <div className="timeline-place">
          <LazyPart isQuiet>
            <LazyOrganizationTimeline
              among={among}
              filter={filter}
              isGrowing={isGrowing}
              moment={moment}
              onChange={onFilter}
              seen={seen}
            />
          </LazyPart>
        </div>
      ) : null}
      {isMissing && !isGrowing ? <MissingToken onDismiss={() => onView({ openToken: undefined })} /> : null}
      <Cards counts={cardCounts} filter={filter} onChange={onFilter} />
      <ReadyViews
        drifting={drifting}
        isGrowing={isGrowing}
        moment={moment}
        onView={onView}
        rules={props.rules.rules}
        seen={seen}
        view={view}
      />
      <FilterBar
        bar={filters}
        chips={chips}
        filter={filter}
        isOpen={view.showsMore}
        onChange={onFilter}
        onClear={onClear}
        onOpen={onMore}
        owner={owner}
        scopeCounts={scopeCounts}
      />
      <FindingsBar
        actions={
          <LazyPart isQuiet>
            <SelectionProtection
              list={protectedList.list}
              protecting={protecting}
              selected={selected}
              table={table}
            />
            <WarnButton
              isAsking={asked !== undefined}
              onWarn={() => onPanel({ kind: "warn", rows: [...selected] })}
            />
          </LazyPart>
        }
        canRevoke={!isRunning}
        groups={view.groups}
        hidden={choice.hidden}
        isGrowing={isGrowing}
        leftOut={choice.leftOut}
        onClear={() => setSelected(RowSet.none)}
        onGroups={(groups) => onView({ groups })}
        onRevoke={() => onPanel({ kind: "preview", rows: selected.toRows() })}
        onSelectAll={choice.selectAll}
        onExtra={(id) => onView({ panel: id })}
        onShowNew={held.show}
        selectable={choice.selectable}
        selected={selected.size}
        sum={sum}
        waiting={held.waiting}
      />
      {protecting.last ? (
        <LazyPart isQuiet>
          <ProtectionStatus protecting={protecting} />
        </LazyPart>
      ) : null}
      <div {...area}>
        <NextTask groups={view.groups} length={length} rows={rows}>
          <FoundRows
            {...{ view, rows, table, choice, moment, onView, isGrowing }}
            hasTokens={length > 0}
            ownerAction={protectOwner}
          />
        </NextTask>
      </div>
      <FindingPanels
        {...props}
        drifted={drifting.rows}
        canRevokeRow={(row) => canSelect(row) && !isRunning}
        onPanel={onPanel}
        isFree={choice.isFree}
        onSelect={(more) => setSelected(selected.with([Uint32Array.from(more)]))}
        onSent={() => setSelected(RowSet.none)}
        panel={panel}
        rows={rows}
      />
    </div>
  );
}

// A new order or selection does not affect these, so they are not drawn again.
const Cards = React.memo(OrganizationCards);
const FilterBar = React.memo(OrganizationFilterBar);
