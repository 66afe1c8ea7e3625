import { WordTable } from "../../../../ui/words/WordTable";
import { en, type EvidenceWords } from "./en";

export const evidenceWords = new WordTable<EvidenceWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-evidence" */ "./de").then(({ de }) => de),
});
