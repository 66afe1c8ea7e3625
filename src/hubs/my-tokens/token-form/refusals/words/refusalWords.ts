import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type RefusalWords } from "./en";

export const refusalWords = new WordTable<RefusalWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
