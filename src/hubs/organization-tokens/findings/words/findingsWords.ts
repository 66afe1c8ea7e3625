import { WordTable } from "../../../../ui/words/WordTable";
import { en, type FindingsWords } from "./en";

export const findingsWords = new WordTable<FindingsWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
