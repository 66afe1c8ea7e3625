import { WordTable } from "../../words/WordTable";
import { en, type ScopeWords } from "./en";

/** What each scope allows. Not among the common words: only what explains a scope loads them. */
export const scopeWords = new WordTable<ScopeWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-scopes" */ "./de").then(({ de }) => de),
});
