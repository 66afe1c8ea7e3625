import { WordTable } from "../../../../ui/words/WordTable";
import { en, type ScanWords } from "./en";

export const scanWords = new WordTable<ScanWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
