import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type FindWords } from "./en";

export const findWords = new WordTable<FindWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-incident" */ "./de").then(({ de }) => de),
});
