import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type PreviewWords } from "./en";

export const previewWords = new WordTable<PreviewWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-panels" */ "./de").then(({ de }) => de),
});
