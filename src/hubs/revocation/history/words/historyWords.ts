import { WordTable } from "../../../../ui/words/WordTable";
import { en, type HistoryWords } from "./en";

export const historyWords = new WordTable<HistoryWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-revocation" */ "./de").then(({ de }) => de),
});
