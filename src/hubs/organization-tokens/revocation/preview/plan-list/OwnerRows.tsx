import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { ProtectedList } from "../../../../../tokens/organization/ProtectedList";
import { ownerLabel } from "../../../../../tokens/organization/ownerLabel";
import { VirtualList } from "../../../../../ui/table/VirtualList";
import { useIsNarrow } from "../../../../../ui/table/useIsNarrow";
import { useWordsOf } from "../../../../../ui/words/useWordsOf";
import { OwnerProtection } from "../../../protection/OwnerProtection";
import type { Protecting } from "../../../protection/useProtecting";
import { PlanRow } from "./PlanRow";
import { planRowHeight, planRowsInView } from "./planRowHeight";
import type { PlannedOwner } from "./plannedOwners";
import { planListWords } from "./words/planListWords";

interface Props {
  owners: readonly PlannedOwner[];
  list: ProtectedList;
  protecting: Protecting;
  leftOut: ReadonlySet<number>;
  onLeaveOut(rows: Iterable<number>, isOut: boolean): void;
}

/** The owners of a plan, each of whom can be left out, or protected from now on. */
export function OwnerRows({ owners, list, protecting, leftOut, onLeaveOut }: Props) {
  const text = useWordsOf(planListWords);
  const isNarrow = useIsNarrow();
  const render = (place: number, tabIndex: number) => {
    const group = owners[place];
    if (!group) return null;
    const { owner, rows, protectedCount } = group;
    const name = ownerLabel(owner);
    const isOut = rows.length > 0 && rows.every((row) => leftOut.has(row));
    return (
      <PlanRow
        buttons={
          <>
            <OwnerProtection list={list} owner={owner} protecting={protecting} tabIndex={tabIndex} />
            {rows.length > 0 ? (
              <Button
                ariaLabel={(isOut ? text.putBackOne : text.leaveOutOne)(name)}
                onClick={() => onLeaveOut(rows, !isOut)}
                subtle
                tabIndex={tabIndex}
                text={isOut ? text.putBack : text.leaveOut}
              />
            ) : null}
          </>
        }
        detail={[
          ...(isOut ? [text.isLeftOut] : []),
          ...(rows.length > 0 ? [text.ownerCount(rows.length)] : []),
          ...(protectedCount > 0 ? [text.protectedCount(protectedCount)] : []),
        ].join(" · ")}
        isOut={isOut}
        name={<bdi>{name}</bdi>}
      />
    );
  };
  return (
    <VirtualList
      count={owners.length}
      keyOf={(place) => owners[place]?.owner.descriptor ?? place}
      label={text.ownerList}
      renderRow={render}
      rowHeight={planRowHeight(isNarrow)}
      rowsInView={planRowsInView}
    />
  );
}
