import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type ChoosePeopleWords } from "./en";

export const choosePeopleWords = new WordTable<ChoosePeopleWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
