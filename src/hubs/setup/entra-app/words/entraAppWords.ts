import { WordTable } from "../../../../ui/words/WordTable";
import { en, type EntraAppWords } from "./en";

export const entraAppWords = new WordTable<EntraAppWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-setting" */ "./de").then(({ de }) => de),
});
