import { piecesOf } from "../../../src/hubs/export/piecesOf";
import { finish } from "../../../src/tokens/steps/finish";

const parts = Array.from({ length: 10_000 }, (_, index) => `${index}`.padStart(1_000, "."));
const joined = (texts: readonly string[]) => texts.join("");

test("a text in many parts becomes few pieces that say the same, and each part is a place to pause", () => {
  const pieces = finish(piecesOf<string>(parts, joined));
  expect(pieces.join("")).toBe(parts.join(""));
  expect(pieces).toHaveLength(2);
  expect([...piecesOf<string>(parts, joined)]).toEqual(parts.map((_, index) => index + 1));
});

test("no more than a few hundred thousand characters, or a few dozen pieces, are put together at once", () => {
  const given: (readonly string[])[] = [];
  finish(piecesOf<string>(parts, (texts) => (given.push(texts), texts.length === 1 ? "piece" : "pieces")));
  expect(Math.max(...given.map((texts) => texts.length))).toBeLessThan(50);
  expect(Math.max(...given.map((texts) => joined(texts).length))).toBeLessThan(300_000);
});

test("a text without parts is one empty piece", () => {
  expect(finish(piecesOf<string>([], joined))).toEqual([""]);
});
