import fc from "fast-check";

import { containsEveryWord, foldText } from "../../../src/tokens/text/foldText";

test.each([
  ["accents", "Résumé", "resume"],
  ["wide letters", "ＤＥＰＬＯＹ", "deploy"],
  ["what cannot be seen", "de\u200Bploy\u0007", "deploy"],
  ["no blanks", "A\nB\tC D", "a\nb\tc d"],
])("leaves out %s", (_, text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("plain letters, controls and blanks are folded the same, whatever stands beside them", () => {
  const ascii = fc.string({
    unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(fc.property(ascii, (text) => expect(`e${foldText(text)}`).toBe(foldText(`é${text}`))));
});

test("words are found in any of the lines of a text, in any order", () => {
  const texts = [foldText("Ada Lovelace\nada@fabrikam.example")];
  expect(containsEveryWord(texts, "FABRIKAM lovelace")).toBe(true);
  expect(containsEveryWord(texts, "ada byron")).toBe(false);
});
