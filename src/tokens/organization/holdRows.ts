/** Fewer rows than this leave room on the screen, so new ones are added below them. */
const leastRows = 20;

/**
 * The rows in their present places, without those that no longer match: the very same array if none has gone or come, so
 * that the table is not drawn anew. The new ones of `sorted` are left out, apart from as many as it takes to fill a
 * screen: those follow at the end.
 */
export function holdRows(present: Uint32Array, sorted: Uint32Array): Uint32Array {
  const matching = marksOf(sorted);
  const matched = present.filter((row) => matching[row] === 1);
  const stay = matched.length === present.length ? present : matched;
  if (stay.length >= leastRows || stay.length === sorted.length) return stay;
  const here = marksOf(stay);
  const added = sorted.filter((row) => here[row] !== 1).subarray(0, leastRows - stay.length);
  return Uint32Array.of(...stay, ...added);
}

/** 1 at the index of each row. */
function marksOf(rows: Uint32Array): Uint8Array {
  let last = 0;
  for (const row of rows) if (row > last) last = row;
  const marks = new Uint8Array(last + 1);
  for (const row of rows) marks[row] = 1;
  return marks;
}
