import { WordTable } from "../../../../ui/words/WordTable";
import { en, type OwnRulesWords } from "./en";

export const ownRulesWords = new WordTable<OwnRulesWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-my-tokens" */ "./de").then(({ de }) => de),
});
