import { WordTable } from "../../../../ui/words/WordTable";
import { en, type AlikeWords } from "./en";

export const alikeWords = new WordTable<AlikeWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-panels" */ "./de").then(({ de }) => de),
});
