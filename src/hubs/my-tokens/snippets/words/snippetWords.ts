import { WordTable } from "../../../../ui/words/WordTable";
import { en, type SnippetTableWords } from "./en";

export const snippetWords = new WordTable<SnippetTableWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-new-token" */ "./de").then(({ de }) => de),
});
