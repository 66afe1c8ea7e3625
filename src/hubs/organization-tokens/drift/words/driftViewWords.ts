import { WordTable } from "../../../../ui/words/WordTable";
import { en, type DriftViewWords } from "./en";

export const driftViewWords = new WordTable<DriftViewWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-drift" */ "./de").then(({ de }) => de),
});
