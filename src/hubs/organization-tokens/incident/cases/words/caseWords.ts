import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type CaseWords } from "./en";

export const caseWords = new WordTable<CaseWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-incident" */ "./de").then(({ de }) => de),
});
