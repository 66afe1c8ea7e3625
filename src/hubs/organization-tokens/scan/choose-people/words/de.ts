import type { ChoosePeopleWords } from "./en";
import { german } from "../../../../../ui/words/de/german";

const { number, personCount, plural } = german;

const addressCount = (count: number) =>
  plural(count, { one: "1 Adresse", other: `${number(count)} Adressen` });

const duration = (minutes: number) =>
  minutes < 1
    ? "weniger als eine Minute"
    : plural(minutes, { one: "etwa 1 Minute", other: `etwa ${number(minutes)} Minuten` });

/** Words for choosing whose tokens are scanned. */
export const de: ChoosePeopleWords = {
  title: "Wessen Token möchten Sie sehen?",
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
    "Fügen Sie ein, was Sie haben, oder ziehen Sie es hierher: einen Benutzerexport, eine Liste aus Outlook, eine Text- oder CSV-Datei, eine E-Mail mit Adressen.",
  addressesRead: addressCount,
  reading: "Die Liste wird gelesen",
  notUnderstood: "Zeilen ohne E-Mail-Adresse, weggelassen",
  leftOut: (count) =>
    `${plural(count, { one: "1 Adresse wurde", other: `${number(count)} Adressen wurden` })} weggelassen, weil nicht so viele auf einmal nachgeschlagen werden können. Scannen Sie sie in einem zweiten Durchgang.`,
  taken: "Dateien und lange Texte",
  chooseFile: "Datei wählen",
  longText: (characters) => `Eingefügter Text mit ${number(characters)} Zeichen`,
  fileProblem: {
    workbook: (name) =>
      `${name} ist eine Arbeitsmappe oder ein Archiv. Speichern Sie die Liste als CSV und wählen Sie diese Datei.`,
    pdf: (name) =>
      `${name} ist eine PDF-Datei. Speichern Sie die Liste als CSV und wählen Sie diese Datei, oder fügen Sie den Text ein.`,
    binary: (name) =>
      `${name} ist keine Textdatei. Speichern Sie die Liste als CSV und wählen Sie diese Datei.`,
    tooLarge: (name) =>
      `${name} ist größer als 32 MB. Behalten Sie nur die Spalte mit den Adressen oder teilen Sie die Liste auf.`,
    unreadable: (name) => `${name} konnte nicht gelesen werden. Fügen Sie stattdessen den Text ein.`,
  },
  days: "Tage seit der letzten Anmeldung",
  daysInvalid: "Geben Sie eine ganze Zahl von Tagen von 1 bis 3.650 an.",
  find: "Personen suchen",
  finding: "Die Personen werden nachgeschlagen",
  foundPeople: (count) =>
    count === 0
      ? "Es wurde niemand gefunden; es gibt also nichts zu scannen."
      : `${personCount(count)} gefunden.`,
  foundOf: (count, total) => `${number(count)} von ${addressCount(total)} gefunden.`,
  belongTo: (count) => `Sie gehören zu ${personCount(count)}.`,
  foundTitle: "Gefundene Personen",
  filterFound: "Gefundene Personen durchsuchen",
  lookedUp: (count, total) => `${number(count)} von ${addressCount(total)} nachgeschlagen`,
  usersRead: (count) => `Benutzerliste: ${number(count)} gelesen`,
  cancel: "Abbrechen",
  unknown: "Nicht gefunden: Niemand in dieser Organisation hat diese Adresse",
  ambiguous: "Mehrere Personen haben diese Adresse; wählen Sie die richtige unter „Ausgewählte Personen“",
  signInNotKnown: (count) =>
    `Von ${personCount(count)} ist die letzte Anmeldung nicht bekannt. Sie sind nicht enthalten.`,
  startEveryone: "Alle scannen",
  startPeople: (count) => `${personCount(count)} scannen`,
  back: "Zurück",
  keepOld: "Zurück zu den Ergebnissen",
  start: {
    title: "Organisation scannen",
    what: "Ein Scan liest die Liste der Token aller Personen: Namen, Bereiche und Daten, niemals ein Token selbst. Er ändert nichts. Was er findet, können Sie schon verwenden, während er läuft; Sie können ihn anhalten oder beenden.",
    counting: "Die Personen werden gezählt",
    countFailed: (why) =>
      `Wie viele Personen es gibt, ist nicht bekannt (${why}). Der Scan sagt es, sobald er alle gelesen hat.`,
    size: (count, minutes, isExact) =>
      isExact
        ? `Es gibt ${personCount(count)}. Der Scan dauert ${duration(minutes)}, länger, wenn Azure DevOps ihn bremst.`
        : `Es gibt mindestens ${personCount(count)}. Der Scan dauert ${minutes < 1 ? "eine Minute oder mehr" : `${duration(minutes)} oder mehr`}, länger, wenn Azure DevOps ihn bremst.`,
    some: "Nur einige Personen scannen",
  },
};
