import { german } from "../../../../../ui/words/de/german";
import type { LeaversWords } from "./en";

const { number, plural, counted, personCount, tokenCount } = german;

export const de: LeaversWords = {
  title: "Jemand ist ausgeschieden",
  what: "Alle Token einer Person oder einer ganzen Liste auf einer Seite: widerrufen, nachsehen, was diese Personen sonst angelegt haben, und den Nachfolgern sagen, was zu ersetzen ist.",
  choose: "Personen auswählen",
  chooseOthers: "Andere Personen auswählen",
  namesStay:
    "Wen Sie auswählen, steht nicht in der Adresse dieser Seite. Nach dem Neuladen wählen Sie deshalb erneut aus.",
  reason: "Aus der Organisation ausgeschieden",
  more: (rows) => `${number(rows)} weitere anzeigen`,
  page: {
    titleOf: (name) => `Token von ${name}`,
    title: (people) => `Token von ${personCount(people)}`,
    scanned: (when) => `So wurden sie ${when} aufgelistet.`,
    anew: "Ihre Token neu lesen",
    replaces: "Was dann gelesen wird, tritt an die Stelle des angezeigten Scans.",
    reading: (read, people) => `${number(read)} von ${personCount(people)} gelesen …`,
    everyone: "Der laufende Scan aller Personen liest auch diese, sobald sie an der Reihe sind.",
    everyoneOpen:
      "Der Scan aller Personen ist nicht abgeschlossen und hat noch nicht alle von ihnen erreicht.",
    readNow: "Jetzt nur diese Personen lesen",
    people: "Personen",
    revoke: (tokens) => `${tokenCount(tokens)} widerrufen`,
    nothing: "Von dem, was für sie aufgelistet wurde, lässt sich nichts widerrufen.",
  },
  unread: {
    title: (people) =>
      plural(people, {
        one: "1 Person ist nicht vollständig bekannt. Sie kann Token haben, die hier fehlen:",
        other: `${number(people)} Personen sind nicht vollständig bekannt. Sie können Token haben, die hier fehlen:`,
      }),
    row: (name, why) => `${name}: ${why}`,
    partlyRead: "ein Teil der Liste ließ sich nicht lesen",
    notRead: "nicht gelesen",
  },
  list: {
    counts: {
      active: (tokens) => counted(tokens, "aktives", "aktive"),
      stopped: (tokens) => counted(tokens, "stillgelegtes", "stillgelegte"),
      expired: (tokens) => counted(tokens, "abgelaufenes", "abgelaufene"),
      revoked: (tokens) => counted(tokens, "widerrufenes", "widerrufene"),
    },
    none: "keine Token",
    noneKnown: "keine bekannt",
    tokens: {
      active: "Aktiv",
      stopped: "Gilt nicht mehr, wird aber noch aufgelistet",
      expired: "Abgelaufen",
      revoked: "Widerrufen",
    },
  },
  places: {
    title: "Was sie angelegt haben",
    what: "Dienstverbindungen, Variablengruppen und Diensthooks, die diese Personen angelegt oder zuletzt geändert haben und die ein Token enthalten können. Nichts verbindet eine Stelle mit einem Token, ein Beweis ist das also nicht.",
    lookingUp: (done, people) => `${number(done)} von ${personCount(people)} nachgeschlagen …`,
    none: "Dort fand sich nichts von diesen Personen.",
    of: (name, places) => `${name}: ${counted(places, "Stelle", "Stellen")}`,
    unidentified: (people) =>
      `Von ${personCount(people)} wurde nichts gesucht, weil Azure DevOps nicht sagte, wer das ist:`,
  },
  notes: {
    title: "Nachrichten an die Nachfolger",
    what: "Jede Nachricht nennt die Token einer Person und die Schritte, um sie zu ersetzen. Eine finden Sie bei jeder Person oben, hier bekommen Sie alle in einem Text.",
    copyAll: (notes) =>
      plural(notes, { one: "Nachricht kopieren", other: `Alle ${number(notes)} Nachrichten kopieren` }),
  },
  note: {
    open: "Nachricht an den Nachfolger",
    mailAddress: "E-Mail-Adresse des Nachfolgers (optional)",
    mailHint: "Nur für die Mail; sie wird nicht gespeichert.",
    copy: "Nachricht kopieren",
    mail: "Mail schreiben",
    isCut:
      "Die Mail ist gekürzt, weil Mailprogramme längere nicht annehmen. Kopieren Sie die ganze Nachricht.",
    subject: (name, organization) => `Zu ersetzende Token von ${name} in ${organization}`,
    hello: "Guten Tag,",
    what: (name, organization, tokens) =>
      plural(tokens, {
        one: `${name} ist ausgeschieden. Dieses persönliche Zugriffstoken von ${name} in ${organization} wird widerrufen. Was es verwendet, funktioniert dann nicht mehr.`,
        other: `${name} ist ausgeschieden. Diese ${number(tokens)} persönlichen Zugriffstoken von ${name} in ${organization} werden widerrufen. Was eines davon verwendet, funktioniert dann nicht mehr.`,
      }),
    find: "Bitte finden Sie heraus, wo jedes verwendet wird. Wird es nicht mehr gebraucht, ist nichts zu tun; sonst ersetzen Sie es so, wie es jeweils darunter steht.",
    token: (place, name) => `${number(place)}. ${name}`,
    could: (scopes) => `Es erlaubte: ${scopes}.`,
    couldUnknown: "Was es erlaubte, ist nicht bekannt.",
    everywhere: "Es wurde für alle Organisationen seines Besitzers erstellt.",
    ends: (day) => `Es wäre am ${day} abgelaufen.`,
    ended: (day) => `Seit dem ${day} funktioniert es nicht mehr.`,
    endUnknown: "Wann es abgelaufen wäre, ist nicht bekannt.",
    steps: {
      template: (scopes) => `Erstellen Sie ein neues in diesem Formular, ausgefüllt mit ${scopes}:`,
      scopes: "Erstellen Sie ein neues in diesem Formular und wählen Sie dort dieselben Bereiche aus:",
      fullAccess:
        "Vollzugriff braucht kaum etwas. Erstellen Sie ein neues in diesem Formular, nur mit den Bereichen, die seine Verwendung braucht:",
      unknown:
        "Erstellen Sie ein neues in diesem Formular, nur mit den Bereichen, die seine Verwendung braucht:",
    },
    wider: "Das ist mehr, als das alte erlaubte. Nehmen Sie weg, was nicht gebraucht wird.",
    without: (how) => `Vielleicht braucht es gar kein Token: ${how}`,
    last: "Jedes neue Token gehört der Person, die es erstellt. Halten Sie es eng und kurzlebig, und senden Sie nie eines per Mail oder Chat.",
    alternatives: {
      entraSignIn: "Die meisten Werkzeuge können eine Person mit Microsoft Entra anmelden.",
      managedIdentity:
        "Ein Programm kann sich mit einer verwalteten Identität oder einem Dienstprinzipal anmelden.",
      workloadIdentity: "Eine Pipeline kann sich mit einer Workloadidentität anmelden.",
      pipelineIdentity: "Eine Pipeline kann ihr eigenes Zugriffstoken verwenden.",
      azureDevOpsConnection: "Eine Pipeline kann eine Dienstverbindung vom Typ Azure DevOps verwenden.",
      registrationScript: "Die Seite der Umgebung bietet ein Skript an, das einen Computer registriert.",
      anonymousBadge: "Ein Badge lässt sich auch ohne Anmeldung anzeigen.",
      artifactsCredentialProvider:
        "Die Anmeldeinformationsanbieter von Azure Artifacts melden eine Person mit Microsoft Entra an.",
      auditStreaming: "Das Überwachungsprotokoll lässt sich an ein anderes System streamen.",
    },
  },
};
