import type { tokenList as english } from "../en/tokenList";

export const tokenList: typeof english = {
  filter: {
    label: "Filter",
    status: "Status",
    expiry: "Ablauf",
    scope: "Bereich",
    risk: "Risiko",
    anyStatus: "Jeder Status",
    anyExpiry: "Beliebig",
    anyScope: "Jeder Bereich",
    anyRisk: "Jedes Risiko",
    expiryWindows: {
      "7d": "Innerhalb von 7 Tagen",
      "30d": "Innerhalb von 30 Tagen",
      "90d": "Innerhalb von 90 Tagen",
    },
    clear: "Filter zurücksetzen",
    looksLikeToken:
      "Das sieht wie ein Token aus. Danach wird nicht gesucht, und es kommt nicht in die Adresse. Wenn es in fremde Hände geraten ist, widerrufen Sie es.",
    notSearched: "Es wurde nicht gesucht",
  },
  columns: {
    name: "Name",
    scopes: "Bereiche",
    expires: "Läuft ab",
    created: "Erstellt",
    risk: "Risiko",
    status: "Status",
  },
  selectAll: "Alle Token auswählen, die widerrufen werden können",
  selectOne: (name) => `${name} auswählen`,
  revokeOne: "Widerrufen",
};
