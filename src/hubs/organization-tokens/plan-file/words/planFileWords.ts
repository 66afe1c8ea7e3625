import { WordTable } from "../../../../ui/words/WordTable";
import { en, type PlanFileWords } from "./en";

export const planFileWords = new WordTable<PlanFileWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-panels" */ "./de").then(({ de }) => de),
});
