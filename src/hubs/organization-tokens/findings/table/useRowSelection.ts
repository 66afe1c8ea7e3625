import * as React from "react";

import type { RowSet } from "../../../../tokens/organization/RowSet";
import { PlaceSelection } from "./PlaceSelection";
import { rangesWhere, sameRanges, selectionAfter } from "./rowSelection";

/**
 * The table selects places on screen; people select tokens, whose row numbers never change. This keeps the
 * two in step, so a selection survives filtering, sorting and a running scan.
 */
export function useRowSelection(
  rows: Uint32Array,
  selected: RowSet,
  canSelect: (row: number) => boolean,
  /** How many of the rows may not be selected. */
  unselectable: number,
  onSelected: (selected: RowSet) => void,
): PlaceSelection {
  const selection = React.useMemo(
    () => new PlaceSelection(rows.length, (place) => canSelect(rows[place] ?? 0), unselectable),
    [rows, canSelect, unselectable],
  );
  React.useEffect(() => {
    const wanted =
      selected.size === 0 ? [] : rangesWhere(rows.length, (place) => selected.has(rows[place] ?? -1));
    if (!sameRanges(merged(selection.value), wanted)) selection.value = wanted;
    const onChange = () => {
      const ranges = merged(selection.value);
      if (!sameRanges(ranges, wanted)) onSelected(selectionAfter(selected, rows, ranges));
    };
    selection.subscribe(onChange);
    return () => selection.unsubscribe(onChange);
  }, [selection, rows, selected, onSelected]);
  return selection;
}

/** The ranges in order, with touching ones merged. */
function merged(ranges: readonly { beginIndex: number; endIndex: number }[]) {
  const result: { beginIndex: number; endIndex: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.beginIndex - b.beginIndex)) {
    const last = result.at(-1);
    if (last && range.beginIndex <= last.endIndex + 1)
      last.endIndex = Math.max(last.endIndex, range.endIndex);
    else result.push({ ...range });
  }
  return result;
}
