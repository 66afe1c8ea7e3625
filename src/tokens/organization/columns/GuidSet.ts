import type { ReadonlyGuidColumn } from "./GuidColumn";

/**
 * A set of rows in a column of ids, which can say whether it holds the id in another row. It compares the
 * stored words, so no id is ever built as text.
 */
export class GuidSet {
  /** Row numbers from 1, each at the slot its hash gives or at the next free one; 0 is free. */
  private readonly places: Uint32Array;
  private readonly others = new Set<string>();

  /** @param most So many rows are added at most */
  constructor(
    private readonly column: ReadonlyGuidColumn,
    most = column.length,
  ) {
    // Twice as many slots as rows, so a free one is never far.
    this.places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  }

  add(row: number): void {
    const other = this.column.otherAt(row);
    if (other !== undefined) this.others.add(other);
    else this.places[this.placeOf(this.column, row)] = row + 1;
  }

  has(column: ReadonlyGuidColumn, row: number): boolean {
    const other = column.otherAt(row);
    return other !== undefined ? this.others.has(other) : this.places[this.placeOf(column, row)] !== 0;
  }

  /** The slot that holds the id, or the one where it belongs. */
  private placeOf(column: ReadonlyGuidColumn, row: number): number {
    const mask = this.places.length - 1;
    let place = column.hashAt(row) & mask;
    for (;;) {
      const taken = this.places[place] ?? 0;
      if (taken === 0 || column.isSame(row, this.column, taken - 1)) return place;
      place = (place + 1) & mask;
    }
  }
}
