import { WordTable } from "../../../../ui/words/WordTable";
import { en, type ListWords } from "./en";

export const listWords = new WordTable<ListWords>(en, {
  de: () => import(/* webpackChunkName: "words-de" */ "./de").then(({ de }) => de),
});
