import { WordTable } from "../../../../ui/words/WordTable";
import { en, type SettingsWords } from "./en";

export const settingsWords = new WordTable<SettingsWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-settings" */ "./de").then(({ de }) => de),
});
