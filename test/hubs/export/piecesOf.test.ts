import { piecesOf } from "../../../src/hubs/export/piecesOf";
import { finish } from "../../../src/tokens/steps/finish";

const parts = Array.from({ length: 10_000 }, (_, index) => `${index}`.padStart(1_000, "."));

test("a text in many parts becomes few pieces that say the same, and each part is a place to pause", () => {
  const pieces = finish(piecesOf(parts, (text) => text));
  expect(pieces.join("")).toBe(parts.join(""));
  expect(pieces.length).toBeLessThan(20);
  expect([...piecesOf(parts, (text) => text)]).toEqual(parts.map((_, index) => index + 1));
});

test("a text without parts is one empty piece", () => {
  expect(finish(piecesOf([], (text) => [text]))).toEqual([[""]]);
});
