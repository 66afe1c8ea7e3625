import { wholeList } from "../../../src/azure/wire/ListedTokens";

test("a list read to its last row is complete, even an empty one", () => {
  expect(wholeList({ tokens: ["a", "b"], unreadable: 0 })).toEqual(["a", "b"]);
  expect(wholeList({ tokens: [], unreadable: 0 })).toEqual([]);
});

test("a list with unreadable rows proves nothing", () => {
  expect(() => wholeList({ tokens: ["a"], unreadable: 2 })).toThrow(/2 tokens/);
});
