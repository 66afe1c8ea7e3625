import { WordTable } from "../../../ui/words/WordTable";
import { en, type DriftWords } from "./en";

export const driftWords = new WordTable<DriftWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-drift" */ "./de").then(({ de }) => de),
});
