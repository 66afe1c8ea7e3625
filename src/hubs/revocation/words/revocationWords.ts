import { WordTable } from "../../../ui/words/WordTable";
import { en, type RevocationWords } from "./en";

export const revocationWords = new WordTable<RevocationWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-revocation" */ "./de").then(({ de }) => de),
});
