import { WordTable } from "../../words/WordTable";
import { en, type ScopeWords } from "./en";

/** What each scope allows. Not among the common words: they load only where a scope is explained. */
export const scopeWords = new WordTable<ScopeWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-scopes" */ "./de").then(({ de }) => de),
});
