import { keepingIn, keepingOf, readName, readSentName } from "../../../src/tokens/naming/NameKeeping";

describe("how names are kept, judged by an answer", () => {
  test.each([
    ["R&D", "R&amp;D", "encoded"],
    ["R&D", "R&D", "asSent"],
    ["R&amp;D", "R&amp;amp;D", "encoded"],
    ["R&amp;D", "R&amp;D", "asSent"],
    ["Größe", "Gr&#246;&#223;e", "encoded"],
    ["<script>", "<script>", "asSent"],
    [" R&D ", "R&amp;D", "encoded"],
    // Some encoders leave these letters alone, so nothing is known.
    ["Größe", "Größe", undefined],
    ["Проверка", "Проверка", undefined],
    ["O'Hara", "O'Hara", undefined],
    ["nightly", "nightly", undefined],
    // It has been renamed in the meantime.
    ["R&D", "Q&amp;A", undefined],
    ["R&D", "Q<A", undefined],
  ])("%j kept as %j: %s", (sent, kept, keeping) => {
    expect(keepingOf(sent, kept)).toBe(keeping);
  });
});

describe("how names are kept, judged by a list", () => {
  test.each([
    [["R&amp;D", "nightly"], undefined],
    [["R&amp;D", "a < b"], "asSent"],
    [["R&amp;D", 'the "old" one'], "asSent"],
    [["R&amp;D", "Q&A"], "asSent"],
    [["R&amp;D", "?a=1&b=2"], "asSent"],
    [["R&amp;D", "&auml; &#0; &nonsense;"], undefined],
    // Such a code is never typed: this service encodes, and something older stored the other name.
    [["R&amp;D", "a < b", "Gr&#246;&#223;e"], undefined],
    [["O'Hara", "Größe", "Проверка"], undefined],
    [[], undefined],
  ])("%j: %s", (names, keeping) => {
    expect(keepingIn(names)).toBe(keeping);
  });
});

test.each([
  ["R&amp;D", undefined, "R&D"],
  ["R&amp;D", "encoded", "R&D"],
  ["R&amp;D", "asSent", "R&amp;D"],
  // Never encoded, whatever the service does with others.
  ["<b>R&amp;D", undefined, "<b>R&amp;D"],
  ["<b>R&amp;D", "encoded", "<b>R&amp;D"],
] as const)("reads %j from a service that keeps names %s as %j", (kept, keeping, name) => {
  expect(readName(kept, keeping)).toBe(name);
});

test.each([
  ["R&amp;D", "R&amp;D", "R&amp;D"],
  ["R&amp;D", "R&amp;amp;D", "R&amp;D"],
  ["R&D", "R&amp;D", "R&D"],
  ["R&D", "renamed &amp; moved", "renamed & moved"],
])("after %j was sent, reads %j as %j", (sent, kept, name) => {
  expect(readSentName(sent, kept, undefined)).toBe(name);
});

test.each(["&", "&a", "<", "&#", "&amp;"])("answers immediately for a million of %j", (piece) => {
  const name = piece.repeat(1_000_000);
  keepingIn([name]);
  keepingOf(name, name);
});
