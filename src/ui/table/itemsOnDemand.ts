/** What the kit's table reads. Items that are not in an array have no `value`. */
export interface ItemsOnDemand<Item> {
  readonly length: number;
  readonly value: Item[];
  getItem(index: number): Item | undefined;
}

/** Items that are made when they come into view: of 100,000, only those on the screen ever exist. */
export function itemsOnDemand<Item>(
  length: number,
  getItem: (index: number) => Item | undefined,
): ItemsOnDemand<Item> {
  return { length, value: [], getItem };
}
