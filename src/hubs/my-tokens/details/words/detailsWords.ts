import { WordTable } from "../../../../ui/words/WordTable";
import { en, type DetailsWords } from "./en";

export const detailsWords = new WordTable<DetailsWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-panels" */ "./de").then(({ de }) => de),
});
