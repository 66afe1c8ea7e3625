import type { ExportWords } from "./en";
import { german } from "../../../ui/words/de/german";

const { number, plural, tokenCount } = german;

/** Words for exporting the tokens on screen. */
export const de: ExportWords = {
  open: "Exportieren",
  title: "Token exportieren",
  what: (count) => `${tokenCount(count)}: die angezeigten, in der angezeigten Reihenfolge.`,
  none: "Es wird kein Token angezeigt, also gibt es nichts zu exportieren. Ändern Sie zuerst die Filter.",
  growing: "Die Prüfung läuft noch: Token, die sie erst findet, sind nicht dabei.",
  own: "Die Datei enthält die Namen Ihrer Token, aber keine Geheimnisse: Die zeigt Azure DevOps nur einmal.",
  others:
    "Die Datei enthält Namen von Personen und ihren Token, aber keine Geheimnisse. Bewahren Sie sie dort auf, wo solche Listen hingehören.",
  downloadCsv: "CSV herunterladen",
  downloadJson: "JSON herunterladen",
  copyCsv: "CSV kopieren",
  copyJson: "JSON kopieren",
  writing: (done, all) => `${number(done)} von ${tokenCount(all)} geschrieben`,
  cancelled: "Abgebrochen. Es wurde nichts exportiert.",
  copied: (count) =>
    plural(count, { one: "1 Token ist kopiert.", other: `${number(count)} Token sind kopiert.` }),
  copyFailed:
    "Kopieren ist hier nicht erlaubt, oder die Liste ist dafür zu lang. Laden Sie sie stattdessen herunter.",
  downloaded:
    "Der Browser wurde gebeten, die Datei zu speichern. Erscheint keine Datei, sind Downloads hier nicht erlaubt: Kopieren Sie die Liste stattdessen.",
  tooLong:
    "Die Liste konnte nicht geschrieben werden: Dem Browser fehlt Speicher. Zeigen Sie weniger Token an und versuchen Sie es noch einmal.",
  failed:
    "Die Liste konnte nicht geschrieben werden. Es wurde nichts gespeichert oder kopiert. Ändern Sie die Filter und versuchen Sie es noch einmal.",
  /** What is said of a report. */
  report: {
    writing: "Der Bericht wird geschrieben …",
    downloaded:
      "Der Browser wurde gebeten, den Bericht zu speichern. Erscheint keine Datei, sind Downloads hier nicht erlaubt: Kopieren Sie ihn stattdessen.",
    copied: "Der Bericht ist kopiert.",
    copyFailed:
      "Kopieren ist hier nicht erlaubt, oder der Bericht ist dafür zu lang. Laden Sie ihn stattdessen herunter.",
    cancelled: "Abgebrochen. Es wurde nichts gespeichert oder kopiert.",
    tooLong: "Der Bericht konnte nicht geschrieben werden: Dem Browser fehlt Speicher.",
    failed: "Der Bericht konnte nicht geschrieben werden. Es wurde nichts gespeichert oder kopiert.",
  },
};
