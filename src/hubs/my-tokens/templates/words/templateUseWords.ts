import { WordTable } from "../../../../ui/words/WordTable";
import { en, type TemplateUseWords } from "./en";

/** Words of what to know before a template of the organization is used, and of what is kept afterwards. */
export const templateUseWords = new WordTable<TemplateUseWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
