import { en, type Words } from "./en";
import { inLanguage } from "./inLanguage";

export function wordsFor(locale: string): Promise<Words> {
  return inLanguage(locale, en, {
    de: () => import(/* webpackChunkName: "words-de" */ "./de").then(({ de }) => de),
  });
}
