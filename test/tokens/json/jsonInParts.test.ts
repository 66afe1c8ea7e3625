import fc from "fast-check";

import { jsonInParts } from "../../../src/tokens/json/jsonInParts";
import { itemsAtOnce } from "../../../src/tokens/text/itemsAtOnce";

const textOf = (value: object) => [...jsonInParts(value)].join("");

test("a value without long lists is written as it is with an indent of two", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.date({ noInvalidDate: true }), (value, date) => {
      const given = { value, absent: undefined, date, list: [value, value], "": { value } };
      expect(textOf(given)).toBe(`${JSON.stringify(given, undefined, 2)}\n`);
    }),
  );
});

test("a long list has a line for each item, and a part for so many of them, however deep it is", () => {
  const items = Array.from({ length: 2 * itemsAtOnce + 1 }, (_, number) => ({ number, name: "line\nbreak" }));
  const given = {
    first: 1,
    absent: undefined,
    inner: { items, next: [1, 2] },
    last: { items: items.slice(0, 2) },
  };
  const parts = [...jsonInParts(given)];
  expect(JSON.parse(parts.join(""))).toEqual(JSON.parse(JSON.stringify(given)));
  expect(parts.map((part) => part.split("number").length - 1)).toEqual([itemsAtOnce, itemsAtOnce, 1, 2]);
  expect(parts.join("").split("\n")).toContain('      {"number":200,"name":"line\\nbreak"},');
});

test("a long list by itself is one, too", () => {
  const numbers = Array.from({ length: 3 * itemsAtOnce }, (_, place) => place);
  const parts = [...jsonInParts(numbers)];
  expect(JSON.parse(parts.join(""))).toEqual(numbers);
  expect(parts).toHaveLength(4);
});
