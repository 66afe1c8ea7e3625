import { german } from "../../../../../ui/words/de/german";
import type { FindWords } from "./en";

const { number, counted } = german;

export const de: FindWords = {
  title: "Ein Token ist durchgesickert",
  what: "Fügen Sie ein, was Sie bekommen haben: das Token, ein Protokoll, in dem es steht, den Bericht eines Scanners oder seinen Hash (C3ID). Verglichen wird der Hash, hier auf dieser Seite. Gesendet wird nichts, und der Text wird sofort verworfen.",
  paste: "Hier einfügen oder eine Datei ablegen",
  hint: "Was Sie einfügen, wird weder gezeigt noch aufbewahrt.",
  chooseFile: "Datei auswählen",
  reading: "Token werden gesucht …",
  empty: "Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst das Token oder das Protokoll.",
  tooLarge: "Diese Datei ist größer als 200 MB. Schneiden Sie den Teil mit dem Token heraus.",
  unreadable: "Die Datei ließ sich nicht lesen. Wählen Sie sie erneut aus, oder fügen Sie ihren Text ein.",
  none: "Nichts darin sieht wie ein Azure DevOps-Token oder dessen Hash aus. Wenn Sie wissen, wem es gehört, suchen Sie unter „Token“.",
  found: (n) => `${counted(n, "Token gefunden", "Token gefunden")}. Der Text wurde verworfen.`,
  isCut: "Nur die ersten 100.000 Zeichenfolgen, die Token sein könnten, wurden geprüft.",
  more: (n) => `${number(n)} weitere anzeigen`,
  clear: "Neu beginnen",
  kinds: {
    token: "Persönliches Zugriffstoken",
    madeIn: (month) => `Persönliches Zugriffstoken, laut seinem Format erstellt im ${month}`,
    old: "Persönliches Zugriffstoken im Format von vor 2024; die Prüfsumme stimmt",
    oldApplication: "Token einer Anwendung im Format von vor 2024; die Prüfsumme stimmt",
    hash: "Hash eines Tokens (C3ID)",
  },
  hash: (end) => `Hash …${end}`,
  belongs: (token, owner) => `Es ist „${token}“ von ${owner}.`,
  open: "Öffnen",
  notScanned: "Um den Besitzer zu finden, müssen die Token aller Personen einmal gelesen werden.",
  notYet: (people) =>
    `Bisher nicht gefunden, unter den Token von ${counted(people, "Person", "Personen")}. Der Scan läuft weiter.`,
  notAmong: (people) =>
    `Es ist keines der Token, die für ${counted(people, "Person", "Personen")} aufgelistet wurden.`,
  withoutHash: (tokens) =>
    `${counted(tokens, "Token wurde", "Token wurden")} ohne Hash aufgelistet: Es kann eines davon sein.`,
  onlySome: "Nur einige Personen wurden gescannt. Scannen Sie alle, um sicherzugehen.",
  partlyRead: (people) =>
    `Es kann ${counted(people, "Person", "Personen")} gehören, deren Liste sich nicht vollständig lesen ließ.`,
  notWhole: "Der Scan hat nicht alle erreicht.",
  orElse:
    "Sonst ist es schon widerrufen, wurde nach diesem Scan erstellt oder gehört zu einer anderen Organisation.",
  noHashes:
    "Azure DevOps hat diese Token ohne Hash aufgelistet. Das durchgesickerte lässt sich deshalb nicht mit ihnen vergleichen.",
  hashOnly: "Zu einem Hash allein lässt sich mehr nicht sagen.",
  ofMonth: (tokens, month) =>
    `${counted(tokens, "aktives Token wurde", "aktive Token wurden")} im ${month} erstellt.`,
  showThem: "Anzeigen",
  ask: {
    open: "Azure DevOps fragen, wem es gehört",
    what: "Die Seite fragt Azure DevOps, und niemanden sonst, mit dem durchgesickerten Token selbst: eine Anfrage, die liest, wer sich damit anmeldet. Der Wert wurde verworfen, fügen Sie ihn deshalb noch einmal ein. Mit der Antwort wird er wieder verworfen. Die Anmeldung kann in den Protokollen Ihrer Organisation erscheinen.",
    paste: "Token für die Frage einfügen",
    hint: "Die Anfrage wird gesendet, sobald das Token eingefügt ist.",
    asking: "Azure DevOps wird gefragt …",
    noToken: "Das ist kein Token. Es wurde nichts gesendet.",
    other: "Das ist ein anderes Token als das obige. Es wurde nichts gesendet.",
    notAccepted:
      "Azure DevOps nimmt es nicht an: Es ist widerrufen, abgelaufen oder gehört zu einer anderen Organisation. Hier öffnet es nichts.",
    scope:
      "Es funktioniert, aber seine Bereiche lassen diese Frage nicht zu. Wem es gehört, ist so nicht herauszufinden.",
    policy:
      "Eine Richtlinie für bedingten Zugriff hat die Frage von hier abgelehnt. Anderswo kann das Token noch funktionieren.",
    failed: (why) => `Die Frage wurde nicht beantwortet: ${why}`,
    person: (name) => `Es funktioniert und gehört ${name}.`,
    read: (name) => `Token von ${name} lesen`,
    reading: (name) => `Die Token von ${name} werden gelesen …`,
    noneLeft:
      "Keines der aktiven Token dieser Person passt. Scannen Sie die Person erneut: Es kann neuer sein als dieser Scan.",
    oneOf: (tokens) =>
      tokens === 1
        ? "Von den aktiven Token dieser Person passt eines:"
        : `Es ist eines von diesen ${number(tokens)} aktiven Token:`,
    made: (day) => `erstellt am ${day}`,
    openOne: "Öffnen",
    openNamed: (name) => `${name} öffnen`,
  },
};
