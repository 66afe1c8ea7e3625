import { WordTable } from "../../../ui/words/WordTable";
import { en, type MyTokensWords } from "./en";

export const myTokensWords = new WordTable<MyTokensWords>(en, {
  de: () => import(/* webpackChunkName: "words-de" */ "./de").then(({ de }) => de),
});
