import { WordTable } from "../../words/WordTable";
import { en, type SnippetTitleWords } from "./en";

export const snippetTitleWords = new WordTable<SnippetTitleWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-snippet-titles" */ "./de").then(({ de }) => de),
});
