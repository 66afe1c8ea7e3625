import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type CatalogueWords } from "./en";

export const catalogueWords = new WordTable<CatalogueWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
