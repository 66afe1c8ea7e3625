import fc from "fast-check";

import { nameWarnings } from "../../../src/tokens/naming/nameWarnings";

/** Shaped like the real ones, but put together at run time so that no scanner takes this file for a leak. */
const random = (length: number) => "a1B2c3D4e5F6g7H8i9J0".repeat(5).slice(0, length);
const mark = ["AZ", "DO"].join("");
const middle = ["JQ", "QJ"].join("");
const newToken = `${random(52)}${middle}99${random(18)}${mark}${random(4)}`;
const oldToken = "abcdefghijklmnopqrstuvwxyz234567".repeat(2).slice(0, 52);

test.each([
  "Clone Ada 2026-11-21",
  "git: https://fabrikam@dev.azure.com/fabrikam on MACHINE",
  "ContinuousIntegrationPackagesForEverybody",
  "release20261121buildagentnorth",
  "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
  "Bücher für Zoë 👩‍💻 @ home",
  "x".repeat(256),
])("finds nothing to warn about in %s", (name) => {
  expect(nameWarnings(name)).toEqual([]);
});

test.each([
  ["", "empty"],
  ["  \t ", "empty"],
  ["x".repeat(257), "tooLong"],
  ["token of ada@fabrikam.example", "email"],
  ["for <zoë.o'neil+ci@mail.fabrikam.example>", "email"],
  ["a\u0007b", "controlCharacters"],
  ["a\nb", "controlCharacters"],
  ["a\u2028b", "controlCharacters"],
  ["half \ud800 a character", "controlCharacters"],
  ...["\u200B", "\u2060", "\u00AD", "\uFEFF", "\u{E0000}", "\u{E0041}", "\u{E007F}"].map((hidden) => [
    `a${hidden}b`,
    "controlCharacters",
  ]),
  ...["\u115F", "\u1160", "\u3164", "\uFFA0"].map((filler) => [`a${filler}b`, "controlCharacters"]),
  ["abc\u202edef", "bidiCharacters"],
  ["\u2066abc", "bidiCharacters"],
])("warns about %j: %s", (name, warning) => {
  expect(nameWarnings(name)).toContain(warning);
});

test.each([
  ["a token", newToken],
  ["a token among words", `ci ${newToken} x`],
  ["the start of a token", newToken.slice(0, 24)],
  ["the middle of a token", newToken.slice(48, 60)],
  ["the end of a token", newToken.slice(-24)],
  ["a token of the old kind", oldToken],
])("warns if the name contains %s", (_what, name) => {
  expect(nameWarnings(name)).toContain("looksLikeToken");
});

test("warns about every random token, whatever comes before it", () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".split("");
  const token = fc.array(fc.constantFrom(...letters), { minLength: 84, maxLength: 84 });
  fc.assert(
    fc.property(token, fc.string({ maxLength: 50 }), (characters, before) => {
      const shaped = [...characters];
      shaped.splice(76, 4, ...mark);
      expect(nameWarnings(`${before} ${shaped.join("")}`)).toContain("looksLikeToken");
    }),
  );
});

test.each(["a", "a@", "@.", "a.", "a1", "=", "\u202e"])(
  "answers immediately for a very long name of %j",
  (unit) => {
    nameWarnings(unit.repeat(500_000));
  },
);
