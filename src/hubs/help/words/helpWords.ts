import { WordTable } from "../../../ui/words/WordTable";
import { en, type HelpWords } from "./en";

export const helpWords = new WordTable<HelpWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-help" */ "./de").then(({ de }) => de),
});
