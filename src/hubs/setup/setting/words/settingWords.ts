import { WordTable } from "../../../../ui/words/WordTable";
import { en, type SettingWords } from "./en";

export const settingWords = new WordTable<SettingWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-setting" */ "./de").then(({ de }) => de),
});
