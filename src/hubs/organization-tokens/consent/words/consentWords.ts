import { WordTable } from "../../../../ui/words/WordTable";
import { en, type ConsentWords } from "./en";

export const consentWords = new WordTable<ConsentWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-audit" */ "./de").then(({ de }) => de),
});
