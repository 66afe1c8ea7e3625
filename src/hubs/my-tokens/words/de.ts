import type { MyTokensWords } from "./en";
import { german } from "../../../ui/words/de/german";

const { number, tokenCount } = german;

/** Words of the hub "My tokens". */
export const de: MyTokensWords = {
  title: "Meine Token",
  newToken: "Neues Token",
  description: (person, organization) =>
    `Persönliche Zugriffstoken von ${person}, aus Sicht von ${organization}`,
  openBuiltIn: "Integrierte Tokenseite öffnen",
  loading: "Ihre Token werden gelesen",
  filter: {
    text: "Nach Name, Bereich oder ID filtern",
    shown: (shown, all) => `${number(shown)} von ${number(all)} Token angezeigt`,
    unknown: (keys) =>
      `Die Adresse dieser Seite nennt Filter, die hier nicht bekannt sind und weggelassen wurden: ${keys}`,
  },
  table: "Ihre persönlichen Zugriffstoken",
  selected: (count) => `${tokenCount(count)} ausgewählt`,
  clearSelection: "Auswahl aufheben",
  revokeSelected: (count) => `${tokenCount(count)} widerrufen`,
  empty: {
    title: "Sie haben keine persönlichen Zugriffstoken",
    text: "Azure DevOps listet für Sie keine auf: weder aktive noch abgelaufene noch widerrufene. Wählen Sie „Neues Token“, wenn eine Aufgabe eines braucht.",
  },
  noMatch: {
    title: "Kein Token entspricht den Filtern",
    text: "Ändern Sie die Filter oder setzen Sie sie zurück, um Ihre aktiven Token zu sehen.",
  },
  refreshing: "Die Liste wird aktualisiert",
  server: {
    title: "Azure DevOps Server hat keine solche Liste",
    text: "Azure DevOps Server bietet keine Schnittstelle, über die eine Erweiterung Ihre Token auflisten oder widerrufen könnte. Die integrierte Seite kann es.",
  },
};
