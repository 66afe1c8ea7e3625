import { WordTable } from "../../../../ui/words/WordTable";
import { en, type ReadyViewsWords } from "./en";

export const readyViewsWords = new WordTable<ReadyViewsWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
