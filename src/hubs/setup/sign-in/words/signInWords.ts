import { WordTable } from "../../../../ui/words/WordTable";
import { en, type SignInWords } from "./en";

export const signInWords = new WordTable<SignInWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-setup" */ "./de").then(({ de }) => de),
});
