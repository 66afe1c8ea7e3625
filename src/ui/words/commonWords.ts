import { en, type Words } from "./en";
import { WordTable } from "./WordTable";

/** The words that every hub uses and loads first. */
export const commonWords = new WordTable<Words>(en, {
  de: () => import(/* webpackChunkName: "words-de" */ "./de").then(({ de }) => de),
});
