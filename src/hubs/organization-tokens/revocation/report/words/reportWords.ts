import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type ReportWords } from "./en";

export const reportWords = new WordTable<ReportWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-revocations" */ "./de").then(({ de }) => de),
});
