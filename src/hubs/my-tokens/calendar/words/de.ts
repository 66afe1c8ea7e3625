import type { CalendarWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { number, plural, tokenCount } = german;

/** Words for exporting the expiries as a calendar, and those in the calendar itself. */
export const de: CalendarWords = {
  title: "Kalender (.ics)",
  what: (count) =>
    plural(count, {
      one: "1 Eintrag an dem Tag, an dem sein Token abläuft, mit Erinnerungen 30, 14 und 7 Tage sowie 1 Tag vorher.",
      other: `${number(count)} Einträge, jeder an dem Tag, an dem sein Token abläuft, mit Erinnerungen 30, 14 und 7 Tage sowie 1 Tag vorher.`,
    }),
  none: "Kein angezeigtes Token hat ein bekanntes Ende vor sich, also gibt es nichts für einen Kalender.",
  undated: (count) =>
    plural(count, {
      one: "1 Token fehlt, weil sein Ende unbekannt ist.",
      other: `${number(count)} Token fehlen, weil ihr Ende unbekannt ist.`,
    }),
  over: (count) =>
    plural(count, {
      one: "1 Token fehlt, weil es nicht mehr funktioniert.",
      other: `${number(count)} Token fehlen, weil sie nicht mehr funktionieren.`,
    }),
  withHidden: (count) => `${tokenCount(count)} hinzufügen, die die Filter ausblenden`,
  names: "Namen der Token in den Kalender schreiben",
  namesRisk:
    "Alle, die den Kalender sehen, können sie dann lesen. Bereiche und Geheimnisse stehen nie darin.",
  again:
    "Jeder Eintrag hat einen Link zu seinem Token. Importieren Sie die Datei nach einer Änderung noch einmal: Die Einträge werden verschoben und nicht verdoppelt. Wird ein Token widerrufen, löschen Sie seinen Eintrag selbst. Manche Kalender behalten weniger Erinnerungen oder setzen eigene.",
  download: "Kalender herunterladen",
  copy: "Kalender kopieren",
  downloaded:
    "Der Browser wurde gebeten, die Datei zu speichern: Importieren Sie sie in Ihren Kalender. Erscheint keine Datei, sind Downloads hier nicht erlaubt: Kopieren Sie den Kalender stattdessen.",
  copied:
    "Der Kalender ist kopiert. Fügen Sie ihn in eine Textdatei ein, deren Name auf .ics endet, und importieren Sie diese.",
  copyFailed: "Kopieren ist hier nicht erlaubt. Laden Sie den Kalender stattdessen herunter.",
  entry: {
    summary: (name) => `Azure-DevOps-Token läuft ab: ${name}`,
    namelessSummary: "Azure DevOps: ein persönliches Zugriffstoken läuft ab",
    description: (address, isRetirement) =>
      `${
        isRetirement
          ? "An diesem Tag beendet Azure DevOps alle Token für alle Organisationen. Ersetzen Sie es vorher in PAT Steward:"
          : "Verlängern oder ersetzen Sie es vorher in PAT Steward:"
      }\n${address}`,
  },
};
