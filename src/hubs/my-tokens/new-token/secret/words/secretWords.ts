import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type SecretWords } from "./en";

export const secretWords = new WordTable<SecretWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
