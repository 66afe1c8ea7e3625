import { tokenTask, type TokenTaskWords } from "../../hubs/my-tokens/task/words/en";
import { inLanguage } from "./inLanguage";

export function tokenTaskWordsFor(locale: string): Promise<TokenTaskWords> {
  return inLanguage(locale, tokenTask, {
    de: () =>
      import(/* webpackChunkName: "words-de-panels" */ "../../hubs/my-tokens/task/words/de").then(
        (module) => module.tokenTask,
      ),
  });
}
