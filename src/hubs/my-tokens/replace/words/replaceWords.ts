import { WordTable } from "../../../../ui/words/WordTable";
import { en, type ReplaceWords } from "./en";

export const replaceWords = new WordTable<ReplaceWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
