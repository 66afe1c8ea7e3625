import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type GuidedWords } from "./en";

export const guidedWords = new WordTable<GuidedWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
