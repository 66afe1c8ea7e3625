import { inStretches } from "./inStretches";
import type { Steps } from "./Steps";

/** The rows that pass a test, out of so many or of those given, in their order. */
export function* rowsWhere(among: number | Uint32Array, test: (row: number) => boolean): Steps<Uint32Array> {
  const given = typeof among === "number" ? undefined : among;
  const length = typeof among === "number" ? among : among.length;
  const rows = new Uint32Array(length);
  let count = 0;
  yield* inStretches(length, (start, end) => {
    for (let place = start; place < end; place++) {
      const row = given ? (given[place] ?? 0) : place;
      if (test(row)) rows[count++] = row;
    }
  });
  return rows.slice(0, count);
}
