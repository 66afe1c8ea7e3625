import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type ActWords } from "./en";

export const actWords = new WordTable<ActWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-incident" */ "./de").then(({ de }) => de),
});
