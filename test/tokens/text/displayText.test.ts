import fc from "fast-check";

import { displayName, hidesCharacters, shorten } from "../../../src/tokens/text/displayText";

const tricky = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 2 }),
      fc.constantFrom(
        "a",
        " ",
        "\u200D",
        "\u200C",
        "\u202E",
        "\uFE0F",
        "👩",
        "🚀",
        "🏽",
        "क",
        "्",
        "ष",
        "م",
        "é",
        "\u0301\u0301\u0301\u0301",
      ),
    ),
  )
  .map((parts) => parts.join(""));

describe("showing a name", () => {
  test.each([
    ["ci", "ci"],
    ["", ""],
    ["  build \t agent\r\n 7 ", "build agent 7"],
    ["tricky\u202Egpj.exe\u202C", "trickygpj.exe"],
    ["\u2066isolated\u2069\u200E\u200F\u061C", "isolated"],
    ["zero\u200Bwidth\uFEFF\u00AD\u2060", "zerowidth"],
    ["ad\u200Dmin", "admin"],
    ["bell\u0007 null\u0000 escape\u001B[31m", "bell null escape[31m"],
    ["half \uD83D pair", "half pair"],
    ["blank\u3164\u2800letters", "blank letters"],
    ["<b>bold</b> & co", "<b>bold</b> & co"],
    ["família Müller 日本 العربية", "família Müller 日本 العربية"],
    [
      "👩\u200D🚀 👨\u200D👩\u200D👧 🏳️\u200D🌈 👩🏽\u200D🚀 1️⃣",
      "👩\u200D🚀 👨\u200D👩\u200D👧 🏳️\u200D🌈 👩🏽\u200D🚀 1️⃣",
    ],
    ["🚀\u200D", "🚀"],
    ["\uFE0F\u200D👩", "👩"],
    [`k${"\u0301".repeat(4)}्\u200Dष`, `k${"\u0301".repeat(4)}ष`],
    ["می\u200Cخواهم क्\u200Dष", "می\u200Cخواهم क्\u200Dष"],
    [`z${"\u0301".repeat(50)}`, `z${"\u0301".repeat(4)}`],
    ["tag\u{E0041}\u{E0042}ged", "tagged"],
  ])("%j is shown as %j", (name, shown) => {
    expect(displayName(name)).toBe(shown);
  });

  test("whatever the name, nothing remains that reorders text, breaks the line or is not a character", () => {
    fc.assert(
      fc.property(tricky, (name) => {
        expect(displayName(name)).not.toMatch(
          /[\p{Cc}\p{Surrogate}\p{Bidi_Control}\u2028\u2029\u200B]|^ | $| {2}/u,
        );
      }),
    );
  });

  test("showing the result again changes nothing", () => {
    fc.assert(
      fc.property(tricky, (name) => {
        expect(displayName(displayName(name))).toBe(displayName(name));
      }),
      { numRuns: 1_000 },
    );
  });

  test("a hostile name of 200,000 characters is shown immediately", () => {
    for (const part of ["\u200D", " ", "\u0301", "👩\u200D", "\u202E "]) displayName(part.repeat(100_000));
  });
});

test.each([
  ["ci", false],
  ["", false],
  ["  build \t agent\r\n 7 ", false],
  ["família Müller 日本 العربية", false],
  ["👩🏽\u200D🚀 🏳️\u200D🌈 1️⃣", false],
  ["می\u200Cخواهم", false],
  ["ad\u200Dmin", true],
  ["\uFEFFadmin", true],
  ["ad\u00ADmin\u2060", true],
  ["tricky\u202Egpj.exe", true],
  ["bell\u0007", true],
  ["ad\u3164min", true],
  ["\u115F", true],
  ["tag\u{E0041}ged", true],
  [`z${"\u0301".repeat(50)}`, true],
])("whether %j is shown with something left out: %p", (name, hides) => {
  expect(hidesCharacters(name)).toBe(hides);
});

describe("shortening", () => {
  test.each([
    ["build agent", 11, "build agent"],
    ["build agent", 10, "build age…"],
    ["build agent", 7, "build…"],
    ["🚀🚀🚀", 3, "🚀🚀🚀"],
    ["🚀🚀🚀🚀", 3, "🚀🚀…"],
    ["ab👨\u200D👩\u200D👧cd", 5, "ab…"],
    ["e\u0301e\u0301e\u0301", 4, "e\u0301…"],
    ["abc", 1, "…"],
    ["abc", 0, ""],
    ["", 0, ""],
  ])("%j to %d is %j", (text, max, short) => {
    expect(shorten(text, max)).toBe(short);
  });

  test("is never longer than requested and never ends in half a character", () => {
    fc.assert(
      fc.property(tricky, fc.nat(20), (name, max) => {
        const short = shorten(displayName(name), max);
        expect([...short].length).toBeLessThanOrEqual(max);
        expect(short).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
