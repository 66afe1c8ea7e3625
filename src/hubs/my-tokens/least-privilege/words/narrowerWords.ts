import { WordTable } from "../../../../ui/words/WordTable";
import { en, type NarrowerWords } from "./en";

export const narrowerWords = new WordTable<NarrowerWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-my-tokens" */ "./de").then(({ de }) => de),
});
