import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { RevocationPreview } from "../../../../../jobs/revocation/plan/previewRevocation";
import type { ProtectedList } from "../../../../../tokens/organization/ProtectedList";
import { FilterText } from "../../../../../ui/filter/FilterText";
import { useWordsOf } from "../../../../../ui/words/useWordsOf";
import type { Protecting } from "../../../protection/useProtecting";
import type { LeftOut } from "./useLeftOut";
import { OwnerRows } from "./OwnerRows";
import type { PlannedOwner } from "./plannedOwners";
import { TokenRows } from "./TokenRows";
import { useFound } from "./useFound";
import { planListWords } from "./words/planListWords";
import "./plan-list.scss";

export type PlanListView = "tokens" | "owners";

interface Props {
  /** What would be revoked if nothing were left out by hand. */
  plan: RevocationPreview;
  owners: readonly PlannedOwner[];
  leftOut: LeftOut;
  list: ProtectedList;
  protecting: Protecting;
  now: Date;
  /** Lists these rows alone, and of their owners these tokens. */
  only: ReadonlySet<number> | undefined;
  view: PlanListView;
  place: React.Ref<HTMLDivElement>;
  onView(view: PlanListView): void;
}

/** The tokens of a plan themselves, or their owners: searchable, and each can be left out. */
export function PlanList(props: Props) {
  const { plan, owners, leftOut, list, protecting, now, only, view, place, onView } = props;
  const text = useWordsOf(planListWords);
  const [search, setSearch] = React.useState("");
  const { table, rows } = plan;
  const { rows: found, owners: foundOwners, isCurrent } = useFound(plan, owners, { search, only, now });
  const isSearching = search.trim() !== "" || only !== undefined;
  const count = view === "tokens" ? found.length : foundOwners.length;
  const { rows: out } = leftOut;
  const canLeaveOut = view === "tokens" && isSearching;
  const toLeaveOut = React.useMemo(
    () => (canLeaveOut ? found.filter((row) => !out.has(row)) : found.subarray(0, 0)),
    [canLeaveOut, found, out],
  );
  const all = [
    { id: "tokens", name: text.tokens(rows.length) },
    { id: "owners", name: text.owners(owners.length) },
  ] as const;
  return (
    <div aria-busy={!isCurrent} className="plan-list" ref={place}>
      <div className="plan-list-bar">
        <span aria-label={text.label} className="segments" role="group">
          {all.map(({ id, name }) => (
            <button
              aria-pressed={view === id}
              className="segment"
              key={id}
              onClick={() => onView(id)}
              type="button"
            >
              {name}
            </button>
          ))}
        </span>
        <FilterText icon={{ iconName: "Search" }} label={text.search} onChange={setSearch} value={search} />
      </div>
      {count === 0 ? (
        <p>{isCurrent ? text.noMatch : ""}</p>
      ) : view === "tokens" ? (
        <TokenRows leftOut={leftOut.rows} onLeaveOut={leftOut.change} rows={found} table={table} />
      ) : (
        <OwnerRows
          leftOut={leftOut.rows}
          list={list}
          onLeaveOut={leftOut.change}
          owners={foundOwners}
          protecting={protecting}
        />
      )}
      <div className="plan-list-bar">
        <span role="status">
          {isSearching && isCurrent ? `${(view === "tokens" ? text.found : text.foundOwners)(count)}. ` : ""}
          {leftOut.rows.size > 0 ? text.leftOut(leftOut.rows.size) : ""}
        </span>
        {canLeaveOut ? (
          <Button
            disabled={!isCurrent || toLeaveOut.length === 0}
            onClick={() => leftOut.change(toLeaveOut, true)}
            subtle
            text={text.leaveOutFound(toLeaveOut.length)}
          />
        ) : null}
        {leftOut.wasUsed ? (
          <Button disabled={leftOut.rows.size === 0} onClick={leftOut.clear} subtle text={text.putBackAll} />
        ) : null}
      </div>
    </div>
  );
}
