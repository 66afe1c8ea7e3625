import * as React from "react";

import { holdRows } from "../../../../tokens/organization/holdRows";

interface Held {
  readonly rows: Uint32Array;
  readonly sorted: Uint32Array;
  /** The filter and the order that the rows answer. */
  readonly question: object;
  readonly isGrowing: boolean;
  readonly isHolding: boolean;
}

/**
 * Keeps rows from moving under the pointer. While a scan runs, rows stay where they are and new ones wait until they
 * are asked for, or until the filter or the order changes. When the scan ends they are added at once, unless somebody
 * is using the table.
 */
export function useHeldRows(
  sorted: Uint32Array,
  question: object,
  isGrowing: boolean,
  isInUse: () => boolean,
): {
  rows: Uint32Array;
  /** How many rows are left out for now. */
  waiting: number;
  /** Nothing above the table may come or go either. */
  isHolding: boolean;
  show(): void;
  /** Nobody uses the table any more. */
  settle(): void;
} {
  const [held, setHeld] = React.useState<Held>({
    rows: sorted,
    sorted,
    question,
    isGrowing,
    isHolding: isGrowing,
  });
  let now = held;
  if (held.sorted !== sorted || held.question !== question || held.isGrowing !== isGrowing) {
    now = after(held, { sorted, question, isGrowing }, isInUse);
    setHeld(now);
  }
  const waiting = sorted.length - now.rows.length;
  const { rows, isHolding } = now;
  return {
    rows,
    waiting,
    isHolding,
    show: () => setHeld({ ...now, rows: sorted, isHolding: isGrowing }),
    settle: () => {
      if (isHolding && !isGrowing && waiting === 0) setHeld({ ...now, isHolding: false });
    },
  };
}

function after(
  held: Held,
  next: Pick<Held, "sorted" | "question" | "isGrowing">,
  isInUse: () => boolean,
): Held {
  const { sorted, question, isGrowing } = next;
  const isHolding = isGrowing || (held.isHolding && (!held.isGrowing || isInUse()));
  const isSame = question === held.question && held.rows.length > 0;
  return { ...next, isHolding, rows: isHolding && isSame ? holdRows(held.rows, sorted) : sorted };
}
