import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type KnowWords } from "./en";

export const knowWords = new WordTable<KnowWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-incident" */ "./de").then(({ de }) => de),
});
