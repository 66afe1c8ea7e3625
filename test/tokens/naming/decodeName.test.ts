import fc from "fast-check";

import { decodeName } from "../../../src/tokens/naming/decodeName";
import { keptName } from "../../emulator/rest/keptName";
import { createWorld } from "../../emulator/world/World";

test.each([
  ["R&amp;D", "R&D"],
  ["Gr&#246;&#223;e", "Größe"],
  ["Gr&#xF6;&#Xdf;e", "Größe"],
  ["&#1055;&#1088;&#1086;&#1074;&#1077;&#1088;&#1082;&#1072;", "Проверка"],
  ["&lt;script&gt;", "<script>"],
  ["&quot;a&quot; &#39;b&#x27; &apos;c&apos;", `"a" 'b' 'c'`],
  ["deploy &#128640;", "deploy 🚀"],
  ["a&nbsp;b&#160;c", "a\u00a0b\u00a0c"],
  ["a&#10;b", "a\nb"],
])("reads %s as %s", (kept, name) => {
  expect(decodeName(kept)).toBe(name);
});

test.each([
  ["&amp;amp;", "&amp;"],
  ["R&amp;amp;D", "R&amp;D"],
  ["&amp;#60;", "&#60;"],
  ["&amp;lt;b&amp;gt;", "&lt;b&gt;"],
  ["&#38;lt;", "&lt;"],
])("reads once, not twice: %s is %s", (kept, name) => {
  expect(decodeName(kept)).toBe(name);
});

test.each([
  "",
  "R&D",
  "a & b",
  "&",
  "&amp",
  "&;",
  "&#;",
  "&#x;",
  "&#0;",
  "&#x0;",
  "&#xD800;",
  "&#57343;",
  "&#x110000;",
  "&#1114112;",
  "&#99999999999999999999;",
  "&#-1;",
  "&#1e3;",
  "&constructor;",
  "&__proto__;",
  "&auml;",
  "&AMP;",
  "?a=1&b=2",
])("leaves %j as it is: no encoder writes that for a character", (text) => {
  expect(decodeName(text)).toBe(text);
});

test("gives back every name that was encoded", () => {
  const world = createWorld();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(decodeName(keptName(name, world) ?? "")).toBe(name);
    }),
  );
});

test.each(["&", "&#", "&#x", "&amp", "&#1", "&amp;", "&#38;", "&#0000000"])(
  "answers immediately for a million of %j",
  (piece) => {
    expect(decodeName(piece.repeat(1_000_000)).length).toBeLessThanOrEqual(piece.length * 1_000_000);
  },
);
