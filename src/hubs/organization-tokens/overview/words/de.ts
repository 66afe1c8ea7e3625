import { german } from "../../../../ui/words/de/german";
import { de as charts } from "../../../../ui/words/overview/words/de";
import type { OverviewWords } from "./en";

const { number, personCount, plural, tokenCount } = german;

export const de: OverviewWords = {
  ...charts,
  soFar: (sum) => `Bisher: ${sum}`,
  hint: "Jeder Balken zeigt seine Token.",
  none: {
    title: "Keine aktiven Token",
    text: "Die Personen in diesem Scan haben kein Token, das noch gilt.",
    growing: "Bisher wurde keines gefunden.",
  },
  allOwners: "Alle Besitzer",
  rules: {
    title: "Gebrochene Regeln",
    counting: "Wird gezählt",
    none: "Nichts in diesem Scan bricht eine Regel.",
    sum: (tokens, people) => `${tokenCount(tokens)} von ${personCount(people)}`,
    any: (sum, tokens) =>
      `${sum} ${plural(tokens, { one: "bricht", other: "brechen" })} mindestens eine Regel.`,
    showAny: "Alle anzeigen",
  },
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
