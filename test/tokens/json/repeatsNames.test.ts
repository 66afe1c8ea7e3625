import fc from "fast-check";

import { repeatsNames } from "../../../src/tokens/json/repeatsNames";

const repeats = (text: string) => repeatsNames(text, JSON.parse(text));

test.each([
  ['{"a":1,"a":2}', true],
  ['{"a":1,"\\u0061":1}', true],
  ['[{"b":{"a":1, "c":[], "a" : 1}}]', true],
  ['{"__proto__":1,"__proto__":2}', true],
  ['{"a":{"a":1},"b":[{"a":1},{"a":1}]}', false],
  ['{"a":":\\":{\\\\","b":"\\\\"}', false],
  ['{"__proto__":1}', false],
  ["{}", false],
  ["7", false],
])("%s says something twice: %p", (text, isRepeated) => {
  expect(repeats(text)).toBe(isRepeated);
});

test("what JSON.stringify writes never says anything twice", () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: "binary" }), (text) => {
      expect(repeats(text)).toBe(false);
    }),
  );
});

test("a text that is deeply nested is read like any other", () => {
  expect(repeats(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`)).toBe(false);
});
