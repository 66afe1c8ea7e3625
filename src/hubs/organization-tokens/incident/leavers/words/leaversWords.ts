import { WordTable } from "../../../../../ui/words/WordTable";
import { en, type LeaversWords } from "./en";

export const leaversWords = new WordTable<LeaversWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-incident" */ "./de").then(({ de }) => de),
});
