import { WordTable } from "../../../../ui/words/WordTable";
import { en, type ScanFileWords } from "./en";

export const scanFileWords = new WordTable<ScanFileWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-scan-file" */ "./de").then(({ de }) => de),
});
