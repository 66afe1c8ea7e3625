import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type ByHandWords } from "./en";

export const byHandWords = new WordTable<ByHandWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-my-tokens" */ "./de").then(({ de }) => de),
});
