import { WordTable } from "../../../../ui/words/WordTable";
import { en, type FieldWords } from "./en";

export const fieldWords = new WordTable<FieldWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
