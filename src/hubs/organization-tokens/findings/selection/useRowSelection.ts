import * as React from "react";

import type { Actor } from "../../../../jobs/revocation/plan/isMine";
import { rowTraits, type RowTraits } from "../../../../jobs/revocation/plan/rowTraits";
import { underWayRows } from "../../../../jobs/revocation/plan/underWayRows";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import type { ProtectedList } from "../../../../tokens/organization/ProtectedList";
import type { BulkRevocation } from "../../revocation/useBulkRevocation";
import { leftOut, type LeftOut } from "../bar/leftOut";

interface Question {
  /** A new object after each change, since the table changes in place. */
  readonly seen: { readonly table: TokenColumns };
  /** The rows shown. */
  readonly rows: Uint32Array;
  readonly me: Actor;
  readonly protectedList: ProtectedList;
  readonly moment: Date;
  readonly revocation: Pick<BulkRevocation, "underWay">;
}

export interface RowSelection {
  readonly selected: ReadonlySet<number>;
  setSelected(rows: ReadonlySet<number>): void;
  selectAll(): void;
  /** How many of the selected rows the filters hide. */
  readonly hidden: number;
  /** How many rows "Select all" would select; 0 once it has. */
  readonly selectable: number;
  /** What "Select all" leaves out of the rows shown, and why. */
  readonly leftOut: LeftOut;
  readonly traits: RowTraits;
  canSelect(row: number): boolean;
  /** Whether "Select all" may select it. */
  isFree(row: number): boolean;
  isUnderWay(row: number): boolean;
}

/** The selected rows of one table, and what may be selected. */
export function useRowSelection(question: Question): RowSelection {
  const { seen, rows, me, protectedList, moment, revocation } = question;
  const [chosen, setSelected] = React.useState<ReadonlySet<number>>(noRows);
  const traits = React.useMemo(
    () => rowTraits(seen.table, me, protectedList, moment),
    [seen, me, protectedList, moment],
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
  const isFree = React.useCallback(
    (row: number) => canSelect(row) && !traits.isMine(row) && !traits.isProtected(row),
    [canSelect, traits],
  );
  const free = React.useMemo(() => rows.filter(isFree), [rows, isFree]);
  const { hidden, selectable } = React.useMemo(() => {
    if (selected.size === 0) return { hidden: 0, selectable: free.length };
    const onScreen = rows.reduce((count, row) => count + (selected.has(row) ? 1 : 0), 0);
    const areAllSelected = free.every((row) => selected.has(row));
    return { hidden: selected.size - onScreen, selectable: areAllSelected ? 0 : free.length };
  }, [rows, free, selected]);
  const whyFewer = React.useMemo(() => leftOut(rows, canSelect, traits), [rows, canSelect, traits]);
  return {
    selected,
    setSelected,
    selectAll: () => setSelected(new Set([...selected, ...free])),
    hidden,
    selectable,
    leftOut: whyFewer,
    traits,
    canSelect,
    isFree,
    isUnderWay,
  };
}

export const noRows: ReadonlySet<number> = new Set();

/** Returns the same set if every row is in. */
function subsetOf(rows: ReadonlySet<number>, isIn: (row: number) => boolean): ReadonlySet<number> {
  const left = [...rows].filter(isIn);
  return left.length === rows.size ? rows : new Set(left);
}
