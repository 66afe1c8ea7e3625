import type { myTokens as english } from "./en";
import { german } from "../../../ui/words/de/german";

const { dayCount, number, tokenCount } = german;

/** Words of the hub "My tokens". */
export const myTokens: typeof english = {
  title: "Meine Token",
  newToken: "Neues Token",
  description: (person, organization) =>
    `Persönliche Zugriffstoken von ${person}, aus Sicht von ${organization}`,
  openBuiltIn: "Integrierte Tokenseite öffnen",
  loading: "Ihre Token werden gelesen",
  filter: {
    label: "Filter",
    text: "Nach Name, Bereich oder ID filtern",
    status: "Status",
    expiry: "Ablauf",
    scope: "Bereich",
    risk: "Risiko",
    anyStatus: "Jeder Status",
    anyExpiry: "Jederzeit",
    anyScope: "Jeder Bereich",
    anyRisk: "Jedes Risiko",
    expiryWindows: {
      "7d": "Innerhalb von 7 Tagen",
      "30d": "Innerhalb von 30 Tagen",
      "90d": "Innerhalb von 90 Tagen",
    },
    clear: "Filter zurücksetzen",
    shown: (shown, all) => `${number(shown)} von ${number(all)} Token angezeigt`,
    unknown: (keys) =>
      `Die Adresse dieser Seite nennt Filter, die hier nicht bekannt sind und weggelassen wurden: ${keys}`,
  },
  columns: {
    name: "Name",
    scopes: "Bereiche",
    expires: "Läuft ab",
    created: "Erstellt",
    risk: "Risiko",
    status: "Status",
  },
  table: "Ihre persönlichen Zugriffstoken",
  selected: (count) => `${tokenCount(count)} ausgewählt`,
  selectAll: "Alle Token auswählen, die widerrufen werden können",
  selectOne: (name) => `${name} auswählen`,
  clearSelection: "Auswahl aufheben",
  revokeSelected: (count) => `${tokenCount(count)} widerrufen`,
  revokeOne: "Widerrufen",
  empty: {
    title: "Sie haben keine persönlichen Zugriffstoken",
    text: "Azure DevOps listet für Sie keine auf: weder aktive noch abgelaufene noch widerrufene. Wählen Sie „Neues Token“, wenn eine Aufgabe eines braucht.",
  },
  noMatch: {
    title: "Kein Token entspricht den Filtern",
    text: "Ändern Sie die Filter oder setzen Sie sie zurück, um Ihre aktiven Token zu sehen.",
  },
  refreshing: "Die Liste wird aktualisiert",
  panel: {
    title: "Details zum Token",
    id: "Autorisierungs-ID",
    reach: "Gilt in",
    lifetime: "Lebensdauer",
    days: dayCount,
    risks: "Risiken",
    noRisks: "Keine gefunden",
    madeBy: "Herkunft",
    copyId: "Autorisierungs-ID kopieren",
    lastUsed: "Azure DevOps teilt nicht mit, wann ein Token zuletzt verwendet wurde.",
  },
  server: {
    title: "Azure DevOps Server hat keine solche Liste",
    text: "Azure DevOps Server bietet keine Schnittstelle, über die eine Erweiterung Ihre Token auflisten oder widerrufen könnte. Die integrierte Seite kann es.",
  },
};
