import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type ContinuedWords } from "./en";

export const continuedWords = new WordTable<ContinuedWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-panels" */ "./de").then(({ de }) => de),
});
