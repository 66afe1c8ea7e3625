import { german } from "../../../../ui/words/de/german";
import type { ListWords } from "./en";

const { number, tokenCount } = german;

export const de: ListWords = {
  filter: "Nach Name, Bereich oder ID filtern",
  shown: (shown, all) => `${number(shown)} von ${number(all)} Token angezeigt`,
  table: "Ihre persönlichen Zugriffstoken",
  selected: (count) => `${tokenCount(count)} ausgewählt`,
  clearSelection: "Auswahl aufheben",
  revokeSelected: (count) => `${tokenCount(count)} widerrufen`,
  replaceAll: (count) => `${tokenCount(count)} ersetzen`,
  replace: "Ersetzen",
  isBeingReplaced: "Wird ersetzt",
  replaceOne: (name) => `„${name}“ ersetzen`,
  export: "Exportieren",
  refresh: "Aktualisieren",
  refreshing: "Die Liste wird aktualisiert",
};
