import type { ISelectionRange } from "azure-devops-ui/Utilities/Selection";

import type { RowSet } from "../../../../tokens/organization/RowSet";

/** The ranges of places that pass the test, in the form the table's selection wants. */
export function rangesWhere(length: number, holds: (place: number) => boolean): ISelectionRange[] {
  const ranges: ISelectionRange[] = [];
  let begin = -1;
  for (let place = 0; place <= length; place++) {
    const isIn = place < length && holds(place);
    if (isIn && begin < 0) begin = place;
    if (isIn || begin < 0) continue;
    ranges.push({ beginIndex: begin, endIndex: place - 1 });
    begin = -1;
  }
  return ranges;
}

/** The selection after the table's part of it changed. What is not on screen keeps its state. */
export function selectionAfter(
  before: RowSet,
  rows: Uint32Array,
  ranges: readonly ISelectionRange[],
): RowSet {
  const chosen = ranges.map(({ beginIndex, endIndex }) => rows.subarray(beginIndex, endIndex + 1));
  return before.without(rows).with(chosen);
}

export function sameRanges(a: readonly ISelectionRange[], b: readonly ISelectionRange[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ beginIndex, endIndex }, index) =>
        beginIndex === b[index]?.beginIndex && endIndex === b[index]?.endIndex,
    )
  );
}
