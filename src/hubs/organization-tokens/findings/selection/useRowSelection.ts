import * as React from "react";

import type { Actor } from "../../../../jobs/revocation/plan/isMine";
import { rowTraits, type RowTraits } from "../../../../jobs/revocation/plan/rowTraits";
import { underWayRows } from "../../../../jobs/revocation/plan/underWayRows";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import type { ProtectedList } from "../../../../tokens/organization/ProtectedList";
import { RowSet } from "../../../../tokens/organization/RowSet";
import { inStretches } from "../../../../tokens/steps/inStretches";
import type { Steps } from "../../../../tokens/steps/Steps";
import { KeptAnswers } from "../../answers/KeptAnswers";
import { useAnswer } from "../../answers/useAnswer";
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
  readonly selected: RowSet;
  setSelected(rows: RowSet): void;
  selectAll(): void;
  /** How many of the selected rows the filters hide. */
  readonly hidden: number;
  /** How many rows "Select all" would select; 0 once it has, and until that is known. */
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
  const [chosen, setChosen] = React.useState<Chosen>({ rows: RowSet.none });
  const traits = React.useMemo(
    () => rowTraits(seen.table, me, protectedList, moment),
    [seen, me, protectedList, moment],
  );
  const { table } = seen;
  const { length } = table;
  // Only for new rows, not whenever tokens are marked as revoked: looking for the tokens of a large revocation takes time.
  const isUnderWay = React.useMemo(
    () => underWayRows(table, length, revocation.underWay),
    [table, length, revocation.underWay],
  );
  const canSelect = React.useCallback(
    (row: number) => traits.isRevocable(row) && !isUnderWay(row),
    [traits, isUnderWay],
  );
  // Another tab may revoke what was selected here.
  const selected = React.useMemo(
    () => (chosen.canSelect === canSelect ? chosen.rows : chosen.rows.where(canSelect)),
    [chosen, canSelect],
  );
  // Selecting many at once never selects own or protected tokens; the preview leaves them out unless they are
  // included.
  const isFree = React.useCallback(
    (row: number) => canSelect(row) && !traits.isMine(row) && !traits.isProtected(row),
    [canSelect, traits],
  );
  const { shown, isCurrent } = useAnswer(
    choices,
    {
      seen,
      question: [rows, me, protectedList, moment, revocation.underWay],
      make: () => findChoices(rows, length, canSelect, isFree, traits),
    },
    "soon",
  );
  const { free, leftOut: whyFewer } = shown?.question[0] === rows ? shown.answer : notKnown;
  const { hidden, selectable } = React.useMemo(() => {
    if (selected.size === 0) return { hidden: 0, selectable: free.size };
    // Right after "Select all", which has to be quick.
    if (selected === free) return { hidden: 0, selectable: 0 };
    const onScreen = rows.reduce((count, row) => count + (selected.has(row) ? 1 : 0), 0);
    return { hidden: selected.size - onScreen, selectable: selected.isSupersetOf(free) ? 0 : free.size };
  }, [rows, free, selected]);
  const setSelected = React.useCallback((next: RowSet) => setChosen({ rows: next }), []);
  return {
    selected,
    setSelected,
    selectAll: () => setChosen({ rows: selected.union(free), canSelect: isCurrent ? canSelect : undefined }),
    hidden,
    selectable,
    leftOut: whyFewer,
    traits,
    canSelect,
    isFree,
    isUnderWay,
  };
}

interface Chosen {
  readonly rows: RowSet;
  /** What each of them is known to have passed. */
  readonly canSelect?: ((row: number) => boolean) | undefined;
}

interface Choices {
  /** What "Select all" would select. */
  readonly free: RowSet;
  readonly leftOut: LeftOut;
}

const choices = new KeptAnswers<Choices>();
const notKnown: Choices = { free: RowSet.none, leftOut: { mine: 0, guarded: 0, ended: 0 } };

function* findChoices(
  rows: Uint32Array,
  /** How many rows the table has. */
  length: number,
  canSelect: (row: number) => boolean,
  isFree: (row: number) => boolean,
  traits: RowTraits,
): Steps<Choices> {
  const marks = new Uint8Array(length);
  let count = 0;
  yield* inStretches(rows.length, (start, end) => {
    for (const row of rows.subarray(start, end)) {
      if (!isFree(row)) continue;
      marks[row] = 1;
      count++;
    }
  });
  return { free: RowSet.ofMarks(marks, count), leftOut: yield* leftOut(rows, canSelect, traits) };
}
