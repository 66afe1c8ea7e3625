import { WordTable } from "../../../../ui/words/WordTable";
import { en, type NarrowerSumsWords } from "./en";

export const narrowerSumsWords = new WordTable<NarrowerSumsWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-least-privilege" */ "./de").then(({ de }) => de),
});
