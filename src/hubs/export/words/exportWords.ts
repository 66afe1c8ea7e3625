import { WordTable } from "../../../ui/words/WordTable";
import { en, type ExportWords } from "./en";

export const exportWords = new WordTable<ExportWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-export" */ "./de").then(({ de }) => de),
});
