import { WordTable } from "../../../ui/words/WordTable";
import { en, type PageWords } from "./en";

export const pageWords = new WordTable<PageWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
