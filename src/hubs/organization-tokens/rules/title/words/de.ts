import type { RulesTitleWords } from "./en";

export const de: RulesTitleWords = {
  title: "Regeln",
};
