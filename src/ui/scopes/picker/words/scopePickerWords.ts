import { WordTable } from "../../../words/WordTable";
import { en, type ScopePickerWords } from "./en";

export const scopePickerWords = new WordTable<ScopePickerWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-scope-picker" */ "./de").then(({ de }) => de),
});
