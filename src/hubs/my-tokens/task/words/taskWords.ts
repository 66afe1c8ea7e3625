import { WordTable } from "../../../../ui/words/WordTable";
import { en, type TaskWords } from "./en";

export const taskWords = new WordTable<TaskWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-panels" */ "./de").then(({ de }) => de),
});
