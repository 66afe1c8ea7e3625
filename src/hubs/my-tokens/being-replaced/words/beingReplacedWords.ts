import { WordTable } from "../../../../ui/words/WordTable";
import { en, type BeingReplacedWords } from "./en";

export const beingReplacedWords = new WordTable<BeingReplacedWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-my-tokens" */ "./de").then(({ de }) => de),
});
