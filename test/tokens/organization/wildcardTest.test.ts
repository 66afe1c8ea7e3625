import fc from "fast-check";

import { wildcardTest } from "../../../src/tokens/organization/wildcardTest";

describe("a wildcard pattern", () => {
  test.each([
    ["", "", true],
    ["", "*", true],
    ["", "?", false],
    ["ci", "ci", true],
    ["ci-7", "ci", false],
    ["ci-7", "ci*", true],
    ["ci-7", "*7", true],
    ["ci-7", "ci-?", true],
    ["ci-77", "ci-?", false],
    ["a.b", "a?b", true],
    ["axb", "a.b", false],
    ["🚀", "?", true],
    ["🚀", "??", false],
    ["a🚀b", "a*?b", true],
    ["abcabd", "*ab?", true],
    ["aba", "ab*ba", false],
    ["abcab", "*c*ab*ab", false],
    ["abc", "***", true],
    ["(a|b)+", "(a|b)+", true],
  ])("%j matches %j: %s", (text, pattern, fits) => {
    expect(wildcardTest(pattern)(text)).toBe(fits);
  });

  test("means the same as the equivalent regular expression", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "🚀", "*", "?"), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (name, pattern) => {
        const expression = pattern.replaceAll("*", "[^]*").replaceAll("?", "[^]");
        expect(wildcardTest(pattern)(name)).toBe(new RegExp(`^${expression}$`, "u").test(name));
      }),
      { numRuns: 2000 },
    );
  });

  test("no pattern can make it hang", () => {
    wildcardTest(`${"*a".repeat(100)}*b`)("a".repeat(20_000));
    wildcardTest(`*${"aaab*".repeat(100)}`)("a".repeat(20_000));
    wildcardTest(`*${"a?".repeat(100)}b`)("a".repeat(20_000));
  });
});
