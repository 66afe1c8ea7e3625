import { WordTable } from "../../../../ui/words/WordTable";
import { en, type CreationWords } from "./en";

export const creationWords = new WordTable<CreationWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
