import { wholeList } from "../../../src/azure/wire/ListedTokens";

test("a list that was read to its last row is whole, an empty one too", () => {
  expect(wholeList({ tokens: ["a", "b"], unreadable: 0 })).toEqual(["a", "b"]);
  expect(wholeList({ tokens: [], unreadable: 0 })).toEqual([]);
});

test("a list with rows that could not be read proves nothing", () => {
  expect(() => wholeList({ tokens: ["a"], unreadable: 2 })).toThrow(/2 rows/);
});
