import { WordTable } from "../../../../../../ui/words/WordTable";
import { en, type PlanListWords } from "./en";

export const planListWords = new WordTable<PlanListWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-panels" */ "./de").then(({ de }) => de),
});
