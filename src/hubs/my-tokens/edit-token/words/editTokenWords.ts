import { WordTable } from "../../../../ui/words/WordTable";
import { en, type EditTokenWords } from "./en";

export const editTokenWords = new WordTable<EditTokenWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
