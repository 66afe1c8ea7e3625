import { readFormat } from "../../../src/tokens/leaked/readFormat";
import { madeUpOldToken, madeUpToken, madeUpUnmarkedToken } from "./madeUpTokens";

test.each([
  [2024, 1],
  [2025, 12],
  [2026, 9],
  [2049, 6],
])("reads from the format that a token was made in %i, month %i", (year, month) => {
  expect(readFormat(madeUpToken({ year, month }))).toEqual({ year, month });
});

test.each([
  ["a token without the mark", madeUpUnmarkedToken()],
  ["an old token", madeUpOldToken()],
  ["a month that is none", madeUpToken({ month: 13 })],
  ["a year that is none", madeUpToken({ year: 2024 + 26 })],
  ["nothing", ""],
])("says no date for %s", (_, token) => {
  expect(readFormat(token)).toBeUndefined();
});
