import { WordTable } from "../../../../ui/words/WordTable";
import { en, type BulkRevocationWords } from "./en";

export const bulkRevocationWords = new WordTable<BulkRevocationWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
