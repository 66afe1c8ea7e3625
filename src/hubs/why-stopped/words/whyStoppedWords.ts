import { WordTable } from "../../../ui/words/WordTable";
import { en, type WhyStoppedWords } from "./en";

export const whyStoppedWords = new WordTable<WhyStoppedWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-help" */ "./de").then(({ de }) => de),
});
