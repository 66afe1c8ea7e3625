import { german } from "../../de/german";
import type { ChartWords } from "./en";

const { number, tokenCount } = german;

export const de: ChartWords = {
  weeks: "Was in den nächsten 13 Wochen abläuft",
  soFar: "bisher",
  sum: (title, count) => `${title}: ${tokenCount(count)}`,
  nothing: "In den nächsten 13 Wochen läuft kein Token ab.",
  levels: {
    high: { name: "Hohes Risiko", why: "Vollzugriff, oder für alle Organisationen erstellt" },
    medium: {
      name: "Mittleres Risiko",
      why: "Hohe Berechtigung, mehr als ein Jahr gültig oder etwas Unbekanntes",
    },
    none: { name: "Kein bekanntes Risiko", why: "Keines der Risiken, auf die PAT Steward prüft" },
  },
  today: "Heute",
  retirement: (day) => `${day}: Token für alle Organisationen enden`,
  week: (first, last) => `${first} bis ${last}`,
  weekLabel: (week, count, high) => `${week}: ${tokenCount(count)}, ${number(high)} mit hohem Risiko`,
  later: (day, count) => `Ab ${day}: ${number(count)}`,
  unknown: (count) => `Unbekannt: ${number(count)}`,
  asTable: "Als Tabelle",
  asChart: "Als Diagramm",
  columns: { week: "Woche", tokens: "Token", after: "Später", unknown: "Unbekannt" },
};
