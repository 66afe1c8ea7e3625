import { enNewToken, type NewTokenWords } from "./enNewToken";
import { inLanguage } from "./inLanguage";

export function newTokenWordsFor(locale: string): Promise<NewTokenWords> {
  return inLanguage(locale, enNewToken, {
    de: () =>
      import(/* webpackChunkName: "words-de-new-token" */ "./deNewToken").then(
        ({ deNewToken }) => deNewToken,
      ),
  });
}
