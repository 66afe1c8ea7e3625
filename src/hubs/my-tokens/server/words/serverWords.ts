import { WordTable } from "../../../../ui/words/WordTable";
import { en, type ServerWords } from "./en";

export const serverWords = new WordTable<ServerWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-panels" */ "./de").then(({ de }) => de),
});
