import { WordTable } from "../../../ui/words/WordTable";
import { en, type SetUpWords } from "./en";

export const setUpWords = new WordTable<SetUpWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-setup" */ "./de").then(({ de }) => de),
});
