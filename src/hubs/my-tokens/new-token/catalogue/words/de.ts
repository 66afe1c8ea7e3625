import { german } from "../../../../../ui/words/de/german";
import type { CatalogueWords } from "./en";

const { number, plural } = german;

export const de: CatalogueWords = {
  question: "Wofür ist das Token?",
  search: "Aufgaben und Bereiche suchen",
  list: "Aufgaben",
  found: (count) => plural(count, { one: "1 Aufgabe", other: `${number(count)} Aufgaben` }),
  none: "Keine Aufgabe passt. Wählen Sie „Leer“, um die Bereiche selbst zu wählen.",
  nothing: {
    containers:
      "Azure DevOps hat keine Containerregistrierung. Installiert ein Image Pakete aus einem Feed, suchen Sie nach „Pakete“.",
  },
  fromOrganization: "Aus der Organisation",
  scopes: "Bereiche",
  noScopes: "noch keine gewählt",
};
