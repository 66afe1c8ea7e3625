import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type TemplatesTitleWords } from "./en";

export const templatesTitleWords = new WordTable<TemplatesTitleWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization" */ "./de").then(({ de }) => de),
});
