import { WordTable } from "../../../../ui/words/WordTable";
import { en, type WarningWords } from "./en";

export const warningWords = new WordTable<WarningWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-warnings" */ "./de").then(({ de }) => de),
});
