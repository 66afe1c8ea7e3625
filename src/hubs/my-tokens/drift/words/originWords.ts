import { WordTable } from "../../../../ui/words/WordTable";
import { en, type OriginWords } from "./en";

/** Words of where tokens came from, and of what has drifted from its template. */
export const originWords = new WordTable<OriginWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-my-tokens" */ "./de").then(({ de }) => de),
});
