import fc from "fast-check";

import { RowSet } from "../../../src/tokens/organization/RowSet";

const rows = fc.array(fc.nat({ max: 60 }), { maxLength: 40 });
const sorted = (set: Iterable<number>) => [...set].sort((a, b) => a - b);

test("chosen rows are what a set of numbers would hold, whatever is added, taken out and tested", () => {
  fc.assert(
    fc.property(rows, rows, rows, (first, added, gone) => {
      const set = RowSet.of(first).with([Uint32Array.from(added), Uint32Array.from(first)]);
      const plain = new Set([...first, ...added]);
      expect([...set]).toEqual(sorted(plain));
      expect(set.size).toBe(plain.size);
      const left = set.without(Uint32Array.from(gone));
      expect([...left]).toEqual(sorted(plain).filter((row) => !gone.includes(row)));
      expect(left.size).toBe([...left].length);
      const even = set.where((row) => row % 2 === 0);
      expect([...even]).toEqual(sorted(plain).filter((row) => row % 2 === 0));
      const other = RowSet.of(gone);
      expect([...set.union(other)]).toEqual(sorted(new Set([...plain, ...gone])));
      expect(set.union(other).size).toBe(new Set([...plain, ...gone]).size);
      expect(set.isSupersetOf(other)).toBe(gone.every((row) => plain.has(row)));
      for (let row = 0; row <= 61; row++) expect(set.has(row)).toBe(plain.has(row));
    }),
  );
});

test("a set never changes, and one of which all rows pass a test stays the same object", () => {
  const set = RowSet.of([1, 5]);
  set.with([Uint32Array.of(7)]);
  set.without(Uint32Array.of(1));
  expect([...set]).toEqual([1, 5]);
  expect(set.where(() => true)).toBe(set);
  expect(RowSet.of([1]).union(set)).toBe(set);
  expect([...RowSet.none]).toEqual([]);
});

test("marked rows are a set of as many", () => {
  const set = RowSet.ofMarks(Uint8Array.of(0, 1, 0, 1), 2);
  expect([...set]).toEqual([1, 3]);
  expect(set.size).toBe(2);
});
