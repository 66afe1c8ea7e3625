import { enSetUp, type SetUpWords } from "./enSetUp";
import { inLanguage } from "./inLanguage";

export function setUpWordsFor(locale: string): Promise<SetUpWords> {
  return inLanguage(locale, enSetUp, {
    de: () => import(/* webpackChunkName: "words-de-setup" */ "./deSetUp").then(({ deSetUp }) => deSetUp),
  });
}
