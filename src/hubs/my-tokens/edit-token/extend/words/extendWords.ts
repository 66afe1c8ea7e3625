import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type ExtendWords } from "./en";

export const extendWords = new WordTable<ExtendWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
