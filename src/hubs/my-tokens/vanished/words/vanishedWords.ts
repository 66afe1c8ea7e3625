import { WordTable } from "../../../../ui/words/WordTable";
import { en, type VanishedWords } from "./en";

export const vanishedWords = new WordTable<VanishedWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-panels" */ "./de").then(({ de }) => de),
});
