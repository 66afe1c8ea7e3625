import type { HelpWords } from "./en";

/** Was eine Seite ist, für ihre Hilfe „Was ist das?“. */
const data = [
  "Alles geschieht in diesem Browser. Anforderungen gehen an Azure DevOps und Microsoft Entra und sonst nirgendwohin: kein eigener Server, keine Telemetrie.",
  "Der Wert eines Tokens wird einmal gezeigt, wenn Sie es erstellen, und nie gespeichert, protokolliert oder versendet. Die Werte bestehender Token bekommt niemand, auch Sie nicht.",
];

const tableKeys = [
  "Die Tabulatortaste geht von Bedienelement zu Bedienelement. In der Tabelle gehen die Pfeiltasten auf und ab, und nach rechts und links in das, was eine Zeile sagt: Bereiche und Risiken erklären sich dort, wo der Fokus ist.",
  "Die Leertaste wählt eine Zeile, die Eingabetaste öffnet sie. Escape schließt einen Bereich oder eine Erklärung, und der Fokus kehrt dorthin zurück, wo er war.",
];

export const de: HelpWords = {
  title: "Was ist diese Seite",
  headings: {
    what: "Was sie tut",
    can: "Was sie kann",
    cannot: "Was sie nicht kann",
    data: "Wo Daten bleiben",
    keys: "Mit der Tastatur",
    columns: "Was die Spalten bedeuten",
    risks: "Was die Risiken bedeuten",
    states: "Was die Zustände bedeuten",
    links: "Mehr dazu",
  },
  owner: "Besitzer",
  columns: {
    name: "Wie sein Besitzer es genannt hat. Ein Zeichen davor sagt, dass ein Werkzeug seine Token so nennt.",
    owner: "Wem das Token gehört.",
    scopes: "Was das Token darf, in Worten. Die Erklärung in der Zeile nennt jede ID und was sie erlaubt.",
    expires: "Wie lange es noch funktioniert, mit dem Datum.",
    created: "Wann es erstellt wurde.",
    risk: "Was gegen das Token spricht. Die Liste unten sagt, was das heißt und was zu tun ist.",
  },
  states: {
    active: "Es funktioniert.",
    expired: "Seine Zeit ist um. Es funktioniert nicht mehr, und es gibt nichts zu widerrufen.",
    revoked: "Es wurde widerrufen. Es funktioniert nie wieder.",
  },
  hubs: {
    myTokens: {
      what: "„Meine Token“ zeigt Ihre persönlichen Zugriffstoken: langlebige Kennwörter für Git, Pakete, Pipelines und die API. Die Seite sagt, welche bald enden und welche gefährlich sind.",
      can: [
        "Alle Ihre Token auflisten, filtern und sortieren, auch die anderer Organisationen.",
        "Eines nach seiner Aufgabe erstellen, mit den engsten Bereichen und der kürzesten Laufzeit.",
        "Umbenennen, Bereiche ändern, verlängern.",
        "Eines oder viele widerrufen. Widerrufen heißt eines erst, wenn Azure DevOps es nicht mehr auflistet.",
      ],
      cannot: [
        "Den Wert eines Tokens noch einmal zeigen: Azure DevOps behält keinen.",
        "Sagen, wann ein Token zuletzt benutzt wurde: Azure DevOps sagt es nicht.",
        "Ohne Ihre Microsoft Entra-Anmeldung arbeiten. Fehlt sie, dann sagt die Seite, woran es liegt und was zu tun ist.",
      ],
      data: [
        ...data,
        "Die ID der Entra-Anwendung, mit der Sie sich angemeldet haben, bleibt in diesem Browser, damit eine Änderung auffällt. Token werden bei jedem Besuch neu gelesen.",
      ],
      keys: tableKeys,
    },
    organizationTokens: {
      what: "„Token der Organisation“ zeigt der Administration die persönlichen Zugriffstoken aller, findet die gefährlichen und widerruft eines oder Hunderte.",
      can: [
        "Die Token aller lesen, die einiger Personen oder die von Personen, die lange nicht angemeldet waren; anhalten, fortsetzen und sagen, wen sie nicht lesen konnte.",
        "Nach Zustand, Ablauf, Alter, Bereich, Besitzer oder Name suchen und Filter als Ansichten behalten.",
        "Nach Vorschau und getippter Bestätigung widerrufen, jedes durch erneutes Auflisten prüfen und nach geschlossenem Tab weitermachen.",
        "Einen Bericht hinterlassen und für jeden Besitzer eine Nachricht.",
      ],
      cannot: [
        "Sich für andere als Projektsammlungsadministratoren öffnen: Azure DevOps verweigert es allen anderen.",
        "Den Wert eines Tokens sehen oder das Token einer anderen Person erstellen oder ändern.",
        "Sagen, wann ein Token zuletzt benutzt wurde, oder Sitzungen beenden, die daraus entstanden sind.",
      ],
      data: [
        ...data,
        "Der letzte Scan und die Schritte eines Widerrufs bleiben in diesem Browser, damit ein geschlossener Tab weitermachen kann. Einstellungen und gespeicherte Ansichten liegen in den Erweiterungsdaten der Organisation, die jedes Mitglied lesen und schreiben kann.",
      ],
      keys: tableKeys,
    },
  },
  links: {
    use: "Microsoft: persönliche Zugriffstoken verwenden",
    scopes: "Microsoft: was jeder Bereich erlaubt",
    policies: "Microsoft: Richtlinien für persönliche Zugriffstoken",
    revoke: "Microsoft: Token anderer Personen widerrufen",
    identity: "Microsoft: Dienstprinzipale und verwaltete Identitäten anstelle von Token",
    listing:
      "PAT Steward: Anleitung, Einrichtung der Entra-Anwendung, Datenschutz, Fragen und Antworten (Englisch)",
  },
};
