import { WordTable } from "../../../../ui/words/WordTable";
import { en, type ProtectionWords } from "./en";

export const protectionWords = new WordTable<ProtectionWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-panels" */ "./de").then(({ de }) => de),
});
