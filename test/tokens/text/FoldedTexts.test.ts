import { FoldedTexts } from "../../../src/tokens/text/FoldedTexts";
import { foldText } from "../../../src/tokens/text/foldText";

test("texts are folded when they are asked for, once, in a list that grows", () => {
  const texts = ["Résumé", "CI"];
  const asked: number[] = [];
  const list = {
    get length() {
      return texts.length;
    },
    at: (place: number) => {
      asked.push(place);
      return texts[place];
    },
  };
  const folded = new FoldedTexts(list);
  expect([folded.length, asked]).toEqual([2, []]);
  expect([folded.at(1), folded.at(1)]).toEqual(["ci", "ci"]);
  texts.push("Deploy");
  expect([folded.length, folded.at(2), folded.at(0), folded.at(3)]).toEqual([
    ...[3, foldText("Deploy"), "resume", undefined],
  ]);
  expect(asked).toEqual([1, 2, 0, 3]);
});
