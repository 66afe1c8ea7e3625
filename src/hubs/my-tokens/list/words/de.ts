import { german } from "../../../../ui/words/de/german";
import type { ListWords } from "./en";

const { number, plural, tokenCount } = german;

export const de: ListWords = {
  filter: "Nach Name, Bereich oder ID filtern",
  shown: (shown, all) => `${number(shown)} von ${number(all)} Token angezeigt`,
  unknownFilters: (keys) =>
    `Die Adresse dieser Seite enthält Filter, die PAT Steward nicht kennt. Sie wurden ignoriert: ${keys}`,
  table: "Ihre persönlichen Zugriffstoken",
  selected: (count) => `${tokenCount(count)} ausgewählt`,
  clearSelection: "Auswahl aufheben",
  revokeSelected: (count) => `${tokenCount(count)} widerrufen`,
  empty: {
    title: "Sie haben keine persönlichen Zugriffstoken",
    text: "Azure DevOps listet für Sie keine aktiven, abgelaufenen oder widerrufenen Token auf.",
    create: "Wählen Sie „Neues Token“, wenn Sie eines brauchen.",
  },
  noMatch: {
    title: "Kein Token entspricht den Filtern",
    text: "Ändern Sie die Filter oder setzen Sie sie zurück, um Ihre aktiven Token zu sehen.",
  },
  unreadable: (count) =>
    plural(count, {
      one: "1 Zeile war nicht lesbar, in dieser Liste fehlt daher möglicherweise ein Token. Vergleichen Sie sie mit der integrierten Tokenseite.",
      other: `${number(count)} Zeilen waren nicht lesbar, in dieser Liste fehlen daher möglicherweise Token. Vergleichen Sie sie mit der integrierten Tokenseite.`,
    }),
  export: "Exportieren",
  refresh: "Aktualisieren",
  refreshing: "Die Liste wird aktualisiert",
};
