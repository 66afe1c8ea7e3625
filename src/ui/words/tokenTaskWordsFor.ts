import { tokenTask, type TokenTaskWords } from "./en/tokenTask";
import { inLanguage } from "./inLanguage";

export function tokenTaskWordsFor(locale: string): Promise<TokenTaskWords> {
  return inLanguage(locale, tokenTask, {
    de: () =>
      import(/* webpackChunkName: "words-de-panels" */ "./de/tokenTask").then((module) => module.tokenTask),
  });
}
