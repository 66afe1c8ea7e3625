import fc from "fast-check";

import { encodedLength, fitName, longestName, nameRoom } from "../../../src/tokens/naming/encodedLength";
import { keptName } from "../../emulator/rest/keptName";
import { createWorld } from "../../emulator/world/World";

const world = createWorld();

test.each([
  ["", 0],
  ["nightly", 7],
  ["R&D", 7],
  ["R&amp;D", 11],
  ["<script>", 14],
  [`"'`, 11],
  ["Größe", 15],
  ["Проверка", 56],
  ["🚀", 9],
])("%j takes up %i characters", (name, length) => {
  expect(encodedLength(name)).toBe(length);
});

test("the encoded length matches what the emulator keeps, whatever the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(encodedLength(name)).toBe(keptName(name, world)?.length);
    }),
  );
});

test("a name is cut where the next character would not fit", () => {
  expect(fitName("x".repeat(300))).toHaveLength(longestName);
  expect(fitName("я".repeat(300))).toBe("я".repeat(36));
  expect(fitName("🚀".repeat(300))).toBe("🚀".repeat(28));
  expect(fitName("R&D")).toBe("R&D");
});

test.each([
  ["", undefined],
  ["x".repeat(235), undefined],
  ["x".repeat(236), { left: 20, hasCodes: false, isTooLong: false }],
  [` ${"x".repeat(256)} `, { left: 0, hasCodes: false, isTooLong: false }],
  ["x".repeat(258), { left: -2, hasCodes: false, isTooLong: true }],
  ["я".repeat(33), undefined],
  ["я".repeat(34), { left: 18, hasCodes: true, isTooLong: false }],
  ["я".repeat(37), { left: -3, hasCodes: true, isTooLong: false }],
  [`${"x".repeat(250)}&&`, { left: -4, hasCodes: true, isTooLong: false }],
  ["я".repeat(257), { left: -1, hasCodes: false, isTooLong: true }],
])("says how much room is left after %j: %j", (name, room) => {
  expect(nameRoom(name)).toEqual(room);
});

test.each(["&", "я", "🚀"])("answers immediately for a million of %j", (character) => {
  expect(nameRoom(character.repeat(1_000_000))?.isTooLong).toBe(true);
  expect(encodedLength(fitName(character.repeat(1_000_000)))).toBeLessThanOrEqual(longestName);
});
