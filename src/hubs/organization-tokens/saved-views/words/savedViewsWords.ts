import { WordTable } from "../../../../ui/words/WordTable";
import { en, type SavedViewsWords } from "./en";

export const savedViewsWords = new WordTable<SavedViewsWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
