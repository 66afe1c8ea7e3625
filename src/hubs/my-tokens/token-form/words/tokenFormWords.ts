import { WordTable } from "../../../../ui/words/WordTable";
import { en, type TokenFormWords } from "./en";

export const tokenFormWords = new WordTable<TokenFormWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
