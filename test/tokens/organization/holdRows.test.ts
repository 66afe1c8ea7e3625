import { holdRows } from "../../../src/tokens/organization/holdRows";

const from = (first: number, count: number) =>
  Uint32Array.from({ length: count }, (_, index) => first + index);
const hold = (present: readonly number[] | Uint32Array, sorted: readonly number[] | Uint32Array) => [
  ...holdRows(Uint32Array.from(present), Uint32Array.from(sorted)),
];

test("rows keep their places, however the new ones would sort", () => {
  const present = from(0, 20).reverse();
  expect(hold(present, [77, ...present, 99])).toEqual([...present]);
});

test.each([
  ["a row that no longer matches goes", [3, 1, 2], [2, 3], [3, 2]],
  ["on a screen with room, new rows follow below", [5, 4], [9, 4, 7, 5], [5, 4, 9, 7]],
  ["nothing matches any more", [5, 4], [], []],
  ["nothing was there", [], [2, 1], [2, 1]],
])("%s", (_, present, sorted, expected) => {
  expect(hold(present, sorted)).toEqual(expected);
});

test("no more new rows follow than fill a screen", () => {
  expect(hold([500], [...from(0, 100), 500])).toEqual([500, ...from(0, 19)]);
});
