import { NumberColumn } from "../../../../src/tokens/organization/columns/NumberColumn";
import { Interner } from "../../../../src/tokens/organization/columns/Interner";

describe("a column of numbers", () => {
  const aColumn = (...values: number[]) => {
    const column = new NumberColumn((length) => new Float64Array(length));
    values.forEach((value) => column.push(value));
    return column;
  };

  test("keeps every number while it grows", () => {
    const numbers = Array.from({ length: 3_000 }, (_, row) => row * 1.5);
    const column = aColumn(...numbers);
    expect(numbers.every((value, row) => column.at(row) === value && column.raw[row] === value)).toBe(true);
  });

  test.each([-1, 2, 0.5, NaN, 1023])("has no row %p out of two, to read or to write", (row) => {
    expect(() => aColumn(1, 2).at(row)).toThrow(RangeError);
    expect(() => aColumn(1, 2).set(row, 7)).toThrow(RangeError);
  });

  test("takes a new number in an existing row", () => {
    const column = aColumn(1, NaN);
    column.set(1, 7);
    expect([column.at(0), column.at(1)]).toEqual([1, 7]);
  });
});

describe("giving equal values the same number", () => {
  const people = () => new Interner<{ id: string; name: string }>(({ id }) => id);

  test("counts from zero in order of first appearance", () => {
    const names = new Interner<string>((name) => name);
    expect(["b", "a", "b", "__proto__", "a"].map((name) => names.indexOf(name))).toEqual([0, 1, 0, 2, 1]);
    expect(names.distinct).toEqual(["b", "a", "__proto__"]);
  });

  test("keeps the first of equal values, or the last if asked to", () => {
    const interner = people();
    interner.indexOf({ id: "1", name: "Ada" });
    interner.indexOf({ id: "1", name: "Ada L." });
    expect(interner.at(0).name).toBe("Ada");
    expect(interner.replace({ id: "1", name: "Ada L." })).toBe(0);
    expect(interner.at(0).name).toBe("Ada L.");
  });

  test("has nothing under a number it never gave", () => {
    expect(() => people().at(0)).toThrow(RangeError);
  });
});
