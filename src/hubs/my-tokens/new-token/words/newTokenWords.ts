import { WordTable } from "../../../../ui/words/WordTable";
import { en, type NewTokenFormWords } from "./en";

export const newTokenWords = new WordTable<NewTokenFormWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
