import { ListSelection } from "azure-devops-ui/List";

import { rangesWhere } from "./rowSelection";

/**
 * Which places of the table are selected. For each row, the kit's own selection searches through all its
 * ranges: selecting 100,000 rows with many unselectable ones among them would hang the page. This one asks
 * the row itself whether it may be selected, finds its range by binary search, and selects many rows in one
 * pass.
 */
export class PlaceSelection extends ListSelection {
  constructor(
    private readonly length: number,
    private readonly canSelect: (place: number) => boolean,
    /** How many places may not be selected: whoever knows need not ask each of them. */
    unselectable: number,
  ) {
    super({ selectOnFocus: false, multiSelect: true, alwaysMerge: true });
    this.unselectableCount = unselectable;
  }

  override selectable(place: number): boolean {
    return this.canSelect(place);
  }

  override selected(place: number): boolean {
    let [low, high] = [0, this.value.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const range = this.value[middle];
      if (range === undefined || range.endIndex >= place) high = middle;
      else low = middle + 1;
    }
    return (this.value[low]?.beginIndex ?? Infinity) <= place;
  }

  override select(place: number, count = 1, merge = this.alwaysMerge, multiSelect = this.multiSelect): void {
    if (count === 1 || !multiSelect) return super.select(place, count, merge, multiSelect);
    const isChosen = (one: number) => one >= place && one < place + count && this.canSelect(one);
    this.value = rangesWhere(this.length, (one) => isChosen(one) || (merge && this.selected(one)));
  }
}
