import fc from "fast-check";

import { GuidColumn } from "../../../../src/tokens/organization/columns/GuidColumn";
import { GuidSet } from "../../../../src/tokens/organization/columns/GuidSet";

function columnOf(...ids: string[]): GuidColumn {
  const column = new GuidColumn();
  ids.forEach((id) => column.push(id));
  return column;
}

function setOf(column: GuidColumn): GuidSet {
  const set = new GuidSet(column);
  for (let row = 0; row < column.length; row++) set.add(row);
  return set;
}

const one = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
const last = "ffffffff-ffff-ffff-ffff-ffffffffffff";
const none = "00000000-0000-0000-0000-000000000000";

describe("a column of ids", () => {
  test("returns guids in lower case, and other ids unchanged", () => {
    const column = columnOf(one.toUpperCase(), last, none, "not a guid", "");
    expect([0, 1, 2, 3, 4].map((row) => column.at(row))).toEqual([one, last, none, "not a guid", ""]);
  });

  test("returns any guid intact", () => {
    fc.assert(
      fc.property(fc.array(fc.uuid(), { maxLength: 20 }), (ids) => {
        const column = columnOf(...ids);
        expect(ids.map((_, row) => column.at(row))).toEqual(ids);
      }),
    );
  });

  test("finds the rows of an id in any case", () => {
    const column = columnOf(one, last, one, "x", none, "x");
    expect(column.rowsOf(one.toUpperCase())).toEqual([0, 2]);
    expect(column.rowsOf("x")).toEqual([3, 5]);
    expect(column.rowsOf("X")).toEqual([]);
    expect(column.rowsOf(none)).toEqual([4]);
  });

  test.each([
    [one, one.toUpperCase(), true],
    [one, last, false],
    [one, `${one.slice(0, -1)}e`, false],
    [none, "not a guid", false],
    ["", none, false],
    ["not a guid", "not a guid", true],
    ["not a guid", "another", false],
  ])("knows whether %p and %p are the same id", (mine, theirs, isSame) => {
    expect(columnOf(mine).isSame(0, columnOf(theirs), 0)).toBe(isSame);
    expect(columnOf(theirs).isSame(0, columnOf(mine), 0)).toBe(isSame);
  });
});

describe("a set of ids", () => {
  const id = fc.oneof(fc.uuid(), fc.constantFrom(one, last, none, "", "x"), fc.nat(40).map(numbered));

  test("contains what was added and nothing else", () => {
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (members, asked) => {
        const set = setOf(columnOf(...members));
        const column = columnOf(...asked);
        expect(asked.map((_, row) => set.has(column, row))).toEqual(asked.map((of) => members.includes(of)));
      }),
    );
  });

  test("contains only the rows that were added", () => {
    const column = columnOf(one, last, one);
    const set = new GuidSet(column);
    set.add(1);
    expect([0, 1, 2].map((row) => set.has(column, row))).toEqual([false, true, false]);
  });

  test("never turns a guid into text", () => {
    const column = columnOf(one, last, none);
    const at = jest.spyOn(GuidColumn.prototype, "at");
    expect(setOf(column).has(columnOf(last), 0)).toBe(true);
    expect(at).not.toHaveBeenCalled();
    at.mockRestore();
  });
});

function numbered(number: number): string {
  return `1b9d6bcd-bbfd-4b2d-9b5d-${number.toString(16).padStart(12, "0")}`;
}
