import { WordTable } from "../../../../ui/words/WordTable";
import { en, type NewTokenWords } from "./en";

export const newTokenWords = new WordTable<NewTokenWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
