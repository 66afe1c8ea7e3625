import { WordTable } from "../../WordTable";
import { en, type RuleWords } from "./en";

export const ruleWords = new WordTable<RuleWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-rules" */ "./de").then(({ de }) => de),
});
