import { WordTable } from "../../../words/WordTable";
import { en, type DifferenceWords } from "./en";

export const differenceWords = new WordTable<DifferenceWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-template-difference" */ "./de").then(({ de }) => de),
});
