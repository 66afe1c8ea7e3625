import { WordTable } from "../../../../ui/words/WordTable";
import { en, type TemplatesWords } from "./en";

export const templatesWords = new WordTable<TemplatesWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-templates" */ "./de").then(({ de }) => de),
});
