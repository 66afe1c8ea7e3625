import { WordTable } from "../../../../ui/words/WordTable";
import { en, type GuidedModeWords } from "./en";

export const guidedModeWords = new WordTable<GuidedModeWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-setup" */ "./de").then(({ de }) => de),
});
