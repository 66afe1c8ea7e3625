import { german } from "../../../../ui/words/de/german";
import type { OverviewWords } from "./en";

const { dayCount, number, personCount, plural } = german;

export const de: OverviewWords = {
  sum: (tokens, people) =>
    `${plural(tokens, { one: "1 aktives Token", other: `${number(tokens)} aktive Token` })} von ${personCount(people)}`,
  soFar: (sum) => `Bisher: ${sum}`,
  hint: "Jeder Balken zeigt seine Token.",
  none: {
    title: "Keine aktiven Token",
    text: "Die Personen in diesem Scan haben kein Token, das noch gilt.",
    growing: "Bisher wurde keines gefunden.",
  },
  risks: "Warum sie riskant sind",
  ages: "Alter",
  lifetimes: "Vergebene Lebensdauer",
  scopes: "Mächtige Bereiche",
  scopesWhy: "Token mit Vollzugriff zählen bei jedem Bereich mit.",
  owners: "Die meisten Token",
  allOwners: "Alle Besitzer",
  upTo: (days) => `Bis zu ${plural(days, { one: "1 Tag", other: `${number(days)} Tagen` })}`,
  between: (first, last) => `${number(first)} bis ${dayCount(last)}`,
  over: (days) => `Mehr als ${dayCount(days)}`,
  history: {
    title: "Von Scan zu Scan",
    first:
      "Diese Linie beginnt mit zwei Scans aller Personen. Nach dem nächsten zeigt sie, was sich geändert hat.",
    none: "Nach einem Scan aller Personen stehen hier seine Summen. Mit dem nächsten sehen Sie, was sich geändert hat.",
    failed: "Die Summen früherer Scans waren nicht lesbar.",
    notKept: "Die Summen dieses Scans ließen sich nicht aufbewahren.",
    since: (day, count) =>
      `${plural(count, { one: "1 Scan", other: `${number(count)} Scans` })} seit dem ${day}`,
    change: (name, now, before) =>
      now === before
        ? `${name}: ${number(now)}, wie im Scan davor`
        : `${name}: ${number(now)}, ${number(Math.abs(now - before))} ${now > before ? "mehr" : "weniger"} als im Scan davor`,
    active: "Aktiv",
    columns: { scan: "Scan", people: "Personen", notRead: "Nicht gelesen" },
    incomplete: (count) =>
      `Im letzten Scan ${plural(count, { one: "war 1 Person", other: `waren ${number(count)} Personen` })} nicht lesbar, seine Zahlen sind daher vielleicht zu klein.`,
  },
};
