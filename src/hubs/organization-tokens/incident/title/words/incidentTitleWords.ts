import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type IncidentTitleWords } from "./en";

export const incidentTitleWords = new WordTable<IncidentTitleWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
