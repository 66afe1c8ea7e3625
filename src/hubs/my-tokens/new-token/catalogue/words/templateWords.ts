import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type TemplateTableWords } from "./en";

export const templateWords = new WordTable<TemplateTableWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
