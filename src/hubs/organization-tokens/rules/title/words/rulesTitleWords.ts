import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type RulesTitleWords } from "./en";

export const rulesTitleWords = new WordTable<RulesTitleWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
