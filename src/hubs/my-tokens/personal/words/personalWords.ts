import { WordTable } from "../../../../ui/words/WordTable";
import { en, type PersonalWords } from "./en";

export const personalWords = new WordTable<PersonalWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-setup" */ "./de").then(({ de }) => de),
});
