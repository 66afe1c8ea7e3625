import { WordTable } from "../../../../ui/words/WordTable";
import { en, type RulesWords } from "./en";

export const rulesWords = new WordTable<RulesWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-rules" */ "./de").then(({ de }) => de),
});
