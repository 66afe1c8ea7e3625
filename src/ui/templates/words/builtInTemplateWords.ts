import type { TemplateWords } from "../../../tokens/templates/OfferedTemplate";
import { WordTable } from "../../words/WordTable";
import { en } from "./en";

/** Words of the built-in templates, by their ids. */
export const builtInTemplateWords = new WordTable<Readonly<Record<string, TemplateWords>>>(en, {
  de: () => import(/* webpackChunkName: "words-de-templates" */ "./de").then(({ de }) => de),
});
