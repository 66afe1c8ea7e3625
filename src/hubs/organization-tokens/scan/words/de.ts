import type { ScanWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { number, personCount, plural, tokenCount } = german;

/** Words for choosing whom to scan, and for the scan. */
export const de: ScanWords = {
  section: "Scan",
  opening: "Der letzte Scan wird gesucht",
  whom: {
    title: "Wessen Token möchten Sie sehen?",
    everyone: "Alle Personen",
    people: "Ausgewählte Personen",
    list: "Eine Liste von E-Mail-Adressen",
    inactive: "Personen, die sich seit einiger Zeit nicht angemeldet haben",
    inactiveNotOnServer: "Azure DevOps Server teilt nicht mit, wann sich jemand zuletzt angemeldet hat.",
    search: "Name oder E-Mail-Adresse",
    searchHint: "Geben Sie mindestens zwei Zeichen ein und wählen Sie dann aus der Liste.",
    searching: "Suche läuft",
    found: (count) =>
      count === 0 ? "Kein Name und keine Adresse beginnt so" : `${personCount(count)} gefunden`,
    searchFailed: (why) => `Die Suche ist fehlgeschlagen: ${why}`,
    chosen: "Gewählte Personen",
    remove: (name) => `${name} entfernen`,
    addresses: "E-Mail-Adressen",
    addressesHint:
      "Fügen Sie sie ein oder ziehen Sie eine Text- oder CSV-Datei hierher. Kommas, Semikolons und Zeilenumbrüche trennen.",
    addressesRead: (count) => plural(count, { one: "1 Adresse", other: `${number(count)} Adressen` }),
    notUnderstood: "Keine E-Mail-Adresse, weggelassen",
    leftOut: (count) =>
      `${plural(count, { one: "1 Adresse wurde", other: `${number(count)} Adressen wurden` })} weggelassen, weil nicht so viele auf einmal nachgeschlagen werden können. Scannen Sie sie in einem zweiten Durchgang.`,
    fileFailed: "Die Datei konnte nicht gelesen werden. Fügen Sie stattdessen ihren Text ein.",
    days: "Tage seit der letzten Anmeldung",
    daysInvalid: "Geben Sie eine ganze Zahl von Tagen von 1 bis 3.650 an.",
    find: "Personen suchen",
    finding: "Die Personen werden nachgeschlagen",
    foundPeople: (count) =>
      count === 0
        ? "Es wurde niemand gefunden; es gibt also nichts zu scannen."
        : `${personCount(count)} gefunden.`,
    unknown: "In dieser Organisation nicht gefunden",
    ambiguous: "Mehrere Personen haben diese Adresse; wählen Sie die richtige unter „Ausgewählte Personen“",
    signInNotKnown: (count) =>
      `Von ${personCount(count)} ist die letzte Anmeldung nicht bekannt. Sie gehören nicht zu den Gefundenen.`,
    startEveryone: "Alle scannen",
    startPeople: (count) => `${personCount(count)} scannen`,
    keepOld: "Zurück zu den Ergebnissen",
  },
  progress: {
    people: (read, found, isTotalKnown) =>
      `${number(read)} von ${isTotalKnown ? "" : "mindestens "}${personCount(found)} gelesen`,
    tokens: (count) => `${tokenCount(count)} gefunden`,
    rate: (perSecond) => `${number(perSecond < 10 ? perSecond : Math.round(perSecond))} Personen pro Sekunde`,
    left: (duration) => `noch etwa ${duration}`,
    services: (count) =>
      plural(count, {
        one: "1 Dienstidentität weggelassen (Dienste besitzen keine Token)",
        other: `${number(count)} Dienstidentitäten weggelassen (Dienste besitzen keine Token)`,
      }),
    unreadableUsers: (count) =>
      plural(count, {
        one: "1 Eintrag der Benutzerliste war nicht lesbar",
        other: `${number(count)} Einträge der Benutzerliste waren nicht lesbar`,
      }),
    unreadableTokens: (count) =>
      plural(count, {
        one: "1 Tokeneintrag war nicht lesbar",
        other: `${number(count)} Tokeneinträge waren nicht lesbar`,
      }),
    running: "Scan läuft",
    waiting: (time) => `Azure DevOps bat um eine Pause. Es geht um ${time} weiter.`,
    pausedByYou: "Angehalten. Was bisher gefunden wurde, kann verwendet werden.",
    pausedWhy: (why) => `Angehalten: ${why}. Was bisher gefunden wurde, kann verwendet werden.`,
    stopped: "Beendet. Die Ergebnisse sind unvollständig.",
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
  seconds: (count) => plural(count, { one: "1 Sekunde", other: `${number(count)} Sekunden` }),
  minutes: (count) => plural(count, { one: "1 Minute", other: `${number(count)} Minuten` }),
  hours: (count) => plural(count, { one: "1 Stunde", other: `${number(count)} Stunden` }),
  kept: {
    age: (relative, isEveryone) =>
      `Scan ${isEveryone ? "aller" : "ausgewählter"} Personen ${relative}. Token können sich seitdem geändert haben; scannen Sie erneut, um den jetzigen Stand zu sehen.`,
    partial: "Einige Personen wurden damals nicht gelesen, ihre Token fehlen hier.",
    goOn: "Den Rest lesen",
    discard: "Verwerfen",
    notKept:
      "Dieser Scan konnte in diesem Browser nicht aufbewahrt werden. Er ist weg, wenn die Seite geschlossen wird.",
  },
  changes: {
    title: (when) => `Was sich seit dem Scan ${when} geändert hat`,
    none: (when) => `Seit dem Scan ${when} hat sich nichts geändert.`,
    sum: (added, gone) => `${tokenCount(added)} neu, ${tokenCount(gone)} nicht mehr vorhanden`,
    owner: (name, added, gone) => `${name}: ${number(added)} neu, ${number(gone)} nicht mehr vorhanden`,
    more: (count) =>
      `und ${plural(count, { one: "1 weitere Person", other: `${number(count)} weitere Personen` })}`,
    notCompared: (count) =>
      plural(count, {
        one: "1 Person wurde nur in einem der beiden Scans gelesen und wird nicht verglichen.",
        other: `${number(count)} Personen wurden nur in einem der beiden Scans gelesen und werden nicht verglichen.`,
      }),
  },
  signInsFailed: (why) =>
    `Die letzten Anmeldungen konnten nicht gelesen werden (${why}); der Filter für inaktive Besitzer findet daher niemanden.`,
};
