import { WordTable } from "../../../ui/words/WordTable";
import { en, type LeastPrivilegeWords } from "./en";

export const leastPrivilegeWords = new WordTable<LeastPrivilegeWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-least-privilege" */ "./de").then(({ de }) => de),
});
