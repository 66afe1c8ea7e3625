import { help, type HelpWords } from "./en/help";
import { inLanguage } from "./inLanguage";

export function helpWordsFor(locale: string): Promise<HelpWords> {
  return inLanguage(locale, help, {
    de: () => import(/* webpackChunkName: "words-de-help" */ "./de/help").then((module) => module.help),
  });
}
