import { WordTable } from "../../../ui/words/WordTable";
import { en, type FailureWords } from "./en";

export const failureWords = new WordTable<FailureWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-failure" */ "./de").then(({ de }) => de),
});
