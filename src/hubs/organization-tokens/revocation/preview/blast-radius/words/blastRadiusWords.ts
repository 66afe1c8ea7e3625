import { WordTable } from "../../../../../../ui/words/WordTable";
import { en, type BlastRadiusWords } from "./en";

export const blastRadiusWords = new WordTable<BlastRadiusWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-audit" */ "./de").then(({ de }) => de),
});
