import { isJsonObject } from "../../../src/tokens/json/JsonObject";
import { readTexts } from "../../../src/tokens/json/readTexts";

test.each<[unknown, boolean]>([
  [{}, true],
  [{ a: 1 }, true],
  [Object.create(null), true],
  [null, false],
  [undefined, false],
  [[], false],
  ["{}", false],
  [7, false],
  [() => ({}), false],
])("%p is an object with members: %p", (value, isObject) => {
  expect(isJsonObject(value)).toBe(isObject);
});

test.each<[unknown, readonly string[] | undefined]>([
  [[], []],
  [
    ["a", ""],
    ["a", ""],
  ],
  [["a", 7], undefined],
  [["a", null], undefined],
  ["a", undefined],
  [{ length: 0 }, undefined],
  [undefined, undefined],
])("%j holds the texts %j", (value, texts) => {
  expect(readTexts(value)).toEqual(texts);
});

test("a single invalid entry invalidates the list", () => {
  const isShort = (text: string) => text.length < 3;
  expect(readTexts(["a", "ab"], isShort)).toEqual(["a", "ab"]);
  expect(readTexts(["a", "abc"], isShort)).toBeUndefined();
});
