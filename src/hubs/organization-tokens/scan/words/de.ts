import type { ScanWords } from "./en";
import { de as changes } from "../../../../ui/words/changes/words/de";
import { german } from "../../../../ui/words/de/german";
import { de as facts } from "../../../../ui/words/scan/words/de";

const { number, personCount, plural, tokenCount } = german;

/** Words for a scan and its results. */
export const de: ScanWords = {
  section: "Scan",
  opening: "Der letzte Scan wird gesucht",
  facts,
  progress: {
    running: "Scan läuft",
    waiting: (time) => `Azure DevOps bat um eine Pause. Der Scan wird um ${time} fortgesetzt.`,
    pausedByYou: "Angehalten. Was bisher gefunden wurde, kann verwendet werden.",
    pausedWhy: (why) => `Angehalten: ${why}. Was bisher gefunden wurde, kann verwendet werden.`,
    stopped: "Beendet. Die Ergebnisse sind unvollständig.",
    keeping: "Der Scan wird in diesem Browser gespeichert",
    done: "Scan abgeschlossen",
    doneWithFailures: "Scan abgeschlossen, aber einige Personen konnten nicht gelesen werden",
    label: "Fortschritt des Scans",
    announce: (percent) => `${number(percent)} Prozent der Personen gelesen`,
  },
  pause: "Anhalten",
  resume: "Fortsetzen",
  cancel: "Scan beenden",
  again: "Neuer Scan",
  retryFailed: (count) => `${personCount(count)} erneut versuchen`,
  failed: {
    title: (count) =>
      plural(count, {
        one: "1 Person konnte nicht gelesen werden. Ihre Token fehlen hier.",
        other: `${number(count)} Personen konnten nicht gelesen werden. Ihre Token fehlen hier.`,
      }),
    row: (name, why) => `${name}: ${why}`,
  },
  kept: {
    age: (relative, isEveryone) =>
      `Scan ${isEveryone ? "aller" : "ausgewählter"} Personen ${relative}. Token können sich seitdem geändert haben; scannen Sie erneut, um den aktuellen Stand zu sehen.`,
    partial: "Einige Personen wurden nicht gelesen; ihre Token fehlen hier.",
    goOn: "Den Rest lesen",
    discard: "Verwerfen",
    size: (people, tokens, bytes) =>
      `In diesem Browser gespeichert: ${personCount(people)}, ${tokenCount(tokens)}, etwa ${
        bytes < 1_000_000
          ? `${number(Math.ceil(bytes / 1_000))} KB`
          : `${number(Math.round(bytes / 1_000_000))} MB`
      }.`,
    forget: "Löschen",
    forgetQuestion: "Alles entfernen, was dieser Browser von Ihren Scans gespeichert hat?",
    forgetConfirm: "Jetzt löschen",
    keep: "Behalten",
    forgetFailed:
      "Es ließ sich nicht entfernen. Versuchen Sie es erneut, oder löschen Sie im Browser die Websitedaten dieser Seite.",
    forgotten: "In diesem Browser ist kein Scan mehr gespeichert.",
    tooOld: "Der in diesem Browser gespeicherte Scan war mehr als 90 Tage alt und wurde entfernt.",
    notKept:
      "Dieser Scan konnte in diesem Browser nicht gespeichert werden. Er geht verloren, wenn die Seite geschlossen wird.",
    nowhere:
      "In diesem Browser kann die Seite keine Scans speichern. Dieser geht verloren, wenn sie geschlossen wird.",
    keptIsBetter:
      "In diesem Browser bleibt ein Scan aller Personen gespeichert, der neuer oder vollständiger ist. Dieser geht verloren, wenn die Seite geschlossen wird.",
  },
  lost: {
    sum: (when, people) => `Ein ${when} begonnener Scan aller Personen wurde nicht beendet: ${people}.`,
    why: "In diesem Browser werden keine Scans gespeichert. Was dieser Scan gefunden hat, ist verloren, es sei denn, ein anderer Tab zeigt es noch. Starten Sie den Scan neu, um alle Personen zu lesen.",
    dismiss: "Ausblenden",
  },
  changes,
  signInsFailed: (why) =>
    `Die letzten Anmeldungen konnten nicht gelesen werden (${why}); der Filter für inaktive Besitzer findet daher niemanden.`,
};
