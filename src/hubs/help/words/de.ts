import type { HelpWords } from "./en";

/** Words of the panel "About this page", loaded on demand. */
const data = [
  "Alles läuft in Ihrem Browser. Anforderungen gehen nur an Azure DevOps und Microsoft Entra: PAT Steward hat keinen Server und erfasst keine Telemetrie.",
  "Der Wert eines Tokens wird nur einmal angezeigt, wenn Sie es erstellen. Er wird nie gespeichert oder protokolliert und geht nirgendwohin außer an Azure DevOps, wenn Sie auf „Ausprobieren“ klicken. Die Werte vorhandener Token gibt Azure DevOps nicht heraus, auch nicht an Sie.",
];

const tableKeys = [
  "Mit der Tabulatortaste wechseln Sie zwischen Bedienelementen. In der Tabelle wechseln Sie mit den Pfeiltasten nach oben und unten zwischen Zeilen, nach links und rechts innerhalb einer Zeile. Bereiche und Risiken zeigen eine Erklärung, wenn sie den Fokus haben.",
  "Die Leertaste wählt eine Zeile aus, die Eingabetaste öffnet sie. Die ESC-Taste schließt ein Panel oder eine Erklärung; der Fokus kehrt dorthin zurück, wo er war.",
];

export const de: HelpWords = {
  title: "Über diese Seite",
  headings: {
    what: "Was sie tut",
    can: "Was sie kann",
    cannot: "Was sie nicht kann",
    data: "Wo Daten gespeichert werden",
    keys: "Bedienung mit der Tastatur",
    columns: "Was die Spalten bedeuten",
    risks: "Was die Risiken bedeuten",
    states: "Was die Status bedeuten",
    links: "Weitere Informationen",
  },
  owner: "Besitzer",
  columns: {
    name: "Der Name, den der Besitzer vergeben hat. Ein Symbol davor bedeutet, dass der Name das Format eines bekannten Tools hat.",
    owner: "Die Person, der das Token gehört.",
    scopes: "Was das Token darf, in Worten. Die QuickInfo nennt die ID jedes Bereichs und was er erlaubt.",
    expires:
      "Wie lange das Token noch funktioniert, in Kalendertagen, und wann es endet. Eine Weltkugel bedeutet, dass es vor seinem eigenen Ablaufdatum endet, weil Azure DevOps Token für alle Organisationen einstellt.",
    created: "Wann das Token erstellt wurde.",
    risk: "Warum das Token riskant ist. Die Liste unten erklärt jedes Risiko und was zu tun ist.",
  },
  states: {
    active: "Das Token funktioniert.",
    expired: "Das Token ist abgelaufen. Es funktioniert nicht mehr, und es gibt nichts zu widerrufen.",
    stopped:
      "Das Token wurde für alle Organisationen erstellt, und solche Token hat Azure DevOps stillgelegt. Es wird noch aufgelistet und lässt sich widerrufen.",
    revoked: "Das Token wurde widerrufen. Es wird nicht wieder funktionieren.",
  },
  hubs: {
    myTokens: {
      what: "„Meine Token“ zeigt Ihre persönlichen Zugriffstoken: langlebige Kennwörter für Git, Pakete, Pipelines und die API. Sie sehen, welche bald ablaufen und welche riskant sind.",
      can: [
        "Alle Ihre Token auflisten, filtern und sortieren, auch die für andere Organisationen.",
        "Ein Token aus einer Vorlage erstellen, mit den wenigsten Bereichen und der kürzesten Laufzeit, die genügen.",
        "Ein bald ablaufendes Token ersetzen: ein neues für denselben Zweck, die Zeilen, die es an die Stelle des alten setzen, und das alte bleibt, bis Sie sagen, dass es nicht mehr verwendet wird.",
        "Ein Token umbenennen, seine Bereiche ändern oder es verlängern.",
        "Ein oder viele Token widerrufen. Ein Token gilt erst als widerrufen, wenn Azure DevOps es nicht mehr auflistet.",
      ],
      cannot: [
        "Den Wert eines Tokens noch einmal anzeigen: Azure DevOps bewahrt ihn nicht auf.",
        "Anzeigen, wann ein Token zuletzt verwendet wurde: Azure DevOps teilt es nicht mit.",
        "Ohne Ihre Microsoft Entra-Anmeldung arbeiten. Schlägt sie fehl, nennt die Seite den Grund, die Abhilfe und die Fehlernummer von Entra für Ihren Helpdesk.",
      ],
      data: [
        ...data,
        "Zu Token, die Sie ersetzen, stehen in Ihren eigenen Daten in Azure DevOps IDs und Tage, bis Sie sie aus der Liste entfernen.",
        "In diesem Browser und in Ihren eigenen Daten in Azure DevOps, die sonst niemand lesen kann, stehen die IDs der Entra-Anwendung, mit der Sie sich angemeldet haben, damit Ihnen eine Änderung auffällt. Token werden bei jedem Besuch neu gelesen.",
      ],
      keys: tableKeys,
    },
    organizationTokens: {
      what: "„Token der Organisation“ zeigt Administratoren die persönlichen Zugriffstoken aller Personen, findet die riskanten und widerruft eines oder Hunderte.",
      can: [
        "Die Token aller Personen, bestimmter Personen oder lange nicht angemeldeter Personen lesen. Sie können anhalten und fortsetzen und sehen, wessen Token nicht gelesen werden konnten. Die Token von Personen, deren Konto deaktiviert oder entfernt wurde, sind nicht widerrufen: Sie werden innerhalb einer Stunde ungültig und gelten wieder, sobald der Zugriff wiederhergestellt wird.",
        "Nach Status, Ablauf, Alter, Bereich, Besitzer oder Name suchen und Filter als Ansichten speichern.",
        "Token nach einer Vorschau und einer eingetippten Bestätigung widerrufen, jedes durch erneutes Auflisten der Token seines Besitzers prüfen und nach dem Schließen des Tabs fortfahren.",
        "Einen Bericht und eine Nachricht an jeden Besitzer schreiben.",
      ],
      cannot: [
        "Für andere als Projektsammlungsadministratoren funktionieren: Azure DevOps verweigert allen anderen den Zugriff.",
        "Den Wert eines Tokens anzeigen oder das Token einer anderen Person erstellen oder ändern.",
        "Anzeigen, wann ein Token zuletzt verwendet wurde, oder Sitzungen beenden, die damit begonnen wurden.",
      ],
      data: [
        ...data,
        "Dieser Browser bewahrt den letzten Scan und die Schritte eines Widerrufs auf, damit Sie nach dem Schließen des Tabs fortfahren können. Einstellungen und gespeicherte Ansichten liegen in den Erweiterungsdaten der Organisation, die jedes Mitglied lesen und ändern kann.",
      ],
      keys: tableKeys,
    },
  },
  links: {
    use: "Microsoft: persönliche Zugriffstoken verwenden",
    scopes: "Microsoft: was jeder Bereich erlaubt",
    policies: "Microsoft: Richtlinien für persönliche Zugriffstoken",
    revoke: "Microsoft: Token anderer Personen widerrufen",
    identity: "Microsoft: Dienstprinzipale und verwaltete Identitäten statt Token",
    listing:
      "PAT Steward: Anleitung, Einrichtung der Entra-Anwendung, Datenschutz, Fragen und Antworten (Englisch)",
  },
};
