import { german } from "../../../../ui/words/de/german";
import type { HistoryWords } from "./en";

const { number, plural, tokenCount } = german;

/** Words for the revocations of earlier visits. */
export const de: HistoryWords = {
  title: "Frühere Widerrufe",
  what: "Azure DevOps bewahrt die letzten fünfzig für Sie auf. Niemand sonst kann sie lesen.",
  loading: "Ihre früheren Widerrufe werden gelesen",
  failed: "Ihre früheren Widerrufe konnten nicht gelesen werden",
  none: "Sie haben hier noch nichts widerrufen.",
  noneBefore: "Das war der erste.",
  unreadable: (count) =>
    plural(count, {
      one: "1 Eintrag konnte nicht gelesen werden.",
      other: `${number(count)} Einträge konnten nicht gelesen werden.`,
    }),
  run: (count, when) => `${tokenCount(count)}, ${when}`,
  by: (name) => `von ${name}`,
  outcome: {
    refused: (count) => `${number(count)} abgelehnt`,
    stillListed: (count) => `${number(count)} noch aufgeführt`,
    unknown: (count) => `${number(count)} unbekannt`,
    open: (count) => `${number(count)} nicht fertig`,
    gone: (count) => `${number(count)} nicht mehr vorhanden`,
  },
  running: "Läuft noch in einem anderen Tab oder Browser.",
  notContinued: "Die Seite wurde vor dem Ende geschlossen, und der Widerruf wurde nicht fortgesetzt.",
  ending: {
    begun:
      "Das Ende wurde nicht festgehalten: Der Widerruf läuft noch in einem anderen Tab oder Browser, oder die Seite wurde geschlossen.",
    ended: "",
    stopped: "Vor dem Ende beendet.",
    crashed: "Durch einen Fehler in PAT Steward unterbrochen.",
    discarded: "Abgebrochen und dann verworfen.",
  },
  opened: (when) => `Widerruf vom ${when}`,
  back: "Alle früheren Widerrufe",
  reading: "Der Widerruf wird gelesen",
  gone: "Dieser Widerruf ist nicht mehr im Verlauf, oder was davon gespeichert ist, ergibt keinen Sinn.",
  missing: (count) => `${tokenCount(count)} dieses Widerrufs nicht lesbar.`,
  table: "Ergebnis für jedes Token",
  remove: "Aus dem Verlauf löschen",
  question: "Diesen Widerruf aus dem Verlauf löschen?",
  warning:
    "Der Bericht und die Nachrichten an die Besitzer lassen sich dann nicht mehr erstellen. Widerrufene Token bleiben widerrufen.",
  removeFailed: "Der Widerruf konnte nicht gelöscht werden. Versuchen Sie es noch einmal.",
  notWritten:
    "Dieser Widerruf konnte nicht in Ihren Verlauf geschrieben werden. Laden Sie den Bericht herunter, um ihn zu behalten.",
  cutOff: {
    title: "Ein Widerruf wurde nicht beendet",
    how: "Die Seite wurde geschlossen, oder der Widerruf läuft noch in einem anderen Tab oder Browser. Das ist der Stand Ihrer Liste.",
    retry: (count) =>
      plural(count, { one: "Das übrige Token widerrufen", other: `Die übrigen ${number(count)} widerrufen` }),
    dismiss: "Ausblenden",
  },
};
