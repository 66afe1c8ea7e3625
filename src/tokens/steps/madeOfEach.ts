import type { Steps } from "./Steps";

/** How many are made between two pauses. Making one takes far longer than looking at a row. */
const madeAtOnce = 100;

/** What is made of each item, in their order. The gaps of a list count as items. */
export function* madeOfEach<T, Made>(
  items: readonly T[],
  make: (item: T, place: number) => Made,
): Steps<readonly Made[]> {
  const made: Made[] = [];
  for (const [place, item] of items.entries()) {
    if (place > 0 && place % madeAtOnce === 0) yield;
    made.push(make(item, place));
  }
  return made;
}
