import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type RareWords } from "./en";

export const rareWords = new WordTable<RareWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-panels" */ "./de").then(({ de }) => de),
});
