import type { TemplatesTitleWords } from "./en";

export const de: TemplatesTitleWords = {
  title: "Vorlagen",
  ofToken: "Aus diesem Token eine Vorlage machen",
};
