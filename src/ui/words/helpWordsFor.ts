import { help, type HelpWords } from "../../hubs/help/words/en";
import { inLanguage } from "./inLanguage";

export function helpWordsFor(locale: string): Promise<HelpWords> {
  return inLanguage(locale, help, {
    de: () =>
      import(/* webpackChunkName: "words-de-help" */ "../../hubs/help/words/de").then(
        (module) => module.help,
      ),
  });
}
