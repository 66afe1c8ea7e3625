import { en, type Words } from "./en";
import { WordTable } from "./WordTable";

/** What every hub says: the first words that a page loads. */
export const commonWords = new WordTable<Words>(en, {
  de: () => import(/* webpackChunkName: "words-de" */ "./de").then(({ de }) => de),
});
