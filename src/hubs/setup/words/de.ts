import type { SetUpWords } from "./en";
import { german } from "../../../ui/words/de/german";

const { number, plural } = german;

/** Die Wörter der Prüfung der Einrichtung. */
export const de: SetUpWords = {
  title: "Einrichtung prüfen",
  what: "Jeder Schritt wird jetzt versucht, mit Ihren eigenen Rechten, und ändert nichts. Grün heißt: Es hat eben auf dieser Seite funktioniert. Gemerkt wird nichts.",
  whatMember:
    "Das sind die Schritte, die Sie betreffen. Jeder wird jetzt versucht und ändert nichts. Was eine Administratorin oder ein Administrator tun muss, steht dort, wo es fehlt.",
  server:
    "Azure DevOps Server hat keine Schnittstelle für eigene Token und keine Nested App Authentication. Entra-Anwendung, Zustimmung und die Liste eigener Token gibt es hier nicht: Nur dieser Schritt zählt.",
  list: "Schritte der Einrichtung",
  again: (title) => `Erneut versuchen: ${title}`,
  tryAll: "Alle erneut versuchen",
  trying: "Wird versucht",
  showTokens: "Meine Token zeigen",
  state: {
    untried: "Noch nicht versucht",
    trying: "Wird versucht",
    passed: "Bestanden",
    failed: "Fehlgeschlagen",
    blocked: "Noch nicht möglich",
  },
  blockedBy: (number, title) => `Das geht erst, wenn Schritt ${number} bestanden ist: ${title}.`,
  announced: (number, title, state) => `Schritt ${number}, ${title}: ${state}.`,
  allPassed: "Alle Schritte sind bestanden.",
  somePassed: (passed, all) => `${passed} von ${all} Schritten sind bestanden.`,
  steps: {
    permission: {
      title: "PAT Steward darf Token verwalten",
      what: "Fragt Azure DevOps nach der Verwaltungsliste Ihrer eigenen Token.",
    },
    application: {
      title: "Eine Entra-Anwendung ist benannt",
      what: "Liest die Einstellung der Organisation und was mitgeliefert wurde.",
    },
    signIn: {
      title: "Microsoft Entra gibt ein Token",
      what: "Bittet die Anmeldung dieser Seite, ohne Fenster, um vso.pats und vso.pats_manage.",
    },
    ownTokens: {
      title: "Azure DevOps nimmt dieses Token an",
      what: "Listet einmal Ihre aktiven Token auf.",
    },
  },
  seen: {
    administrator: "Azure DevOps hat die Verwaltungsliste Ihrer Token geliefert.",
    fromOrganization: (clientId) => `Von der Organisation: Client-ID ${clientId}.`,
    fromPackage: (clientId) =>
      `Beim Packen von PAT Steward eingebaut: Client-ID ${clientId}. Die Organisation nennt keine.`,
    tenant: (tenantId) => `Mandant ${tenantId}.`,
    changed: (name, when) => `Laut Speicher geändert von ${name} am ${when}.`,
    signedIn: "Diese Seite hat Nested App Authentication, und Entra gab ein Token für beide Berechtigungen.",
    listed: (count) =>
      plural(count, {
        one: "Azure DevOps hat die Liste Ihrer Token geliefert: 1 aktives Token.",
        other: `Azure DevOps hat die Liste Ihrer Token geliefert: ${number(count)} aktive Token.`,
      }),
  },
  notAdministrator: {
    what: "Azure DevOps verweigert die Verwaltungsliste der Token, sowohl der Erweiterung als auch Ihrer Entra-Anmeldung.",
    next: "Dafür müssen Sie Projektsammlungsadministrator der Organisation sein. Sind Sie es, dann sehen Sie bei den installierten Erweiterungen nach: Dort warten vielleicht noch Berechtigungen von PAT Steward auf Genehmigung.",
  },
  openExtensions: "Installierte Erweiterungen öffnen",
  openSettings: "Einstellungen öffnen",
  register: {
    title: "So registrieren Sie die Anwendung",
    portal: [
      "Microsoft Entra Admin Center > App-Registrierungen > Neue Registrierung. Konten: nur dieses Organisationsverzeichnis.",
      "Umleitungs-URI: Plattform „Single-Page-Anwendung“, mit der Adresse unten.",
      "API-Berechtigungen > Berechtigung hinzufügen > Azure DevOps > Delegierte Berechtigungen: vso.pats und vso.pats_manage. Eine allein wird verweigert.",
      "Administratorzustimmung erteilen. Dann die Anwendungs-ID (Client) und die Verzeichnis-ID (Mandant) in die Einstellungen übernehmen.",
    ],
    redirect: "Umleitungsadresse",
    copyRedirect: "Umleitungsadresse kopieren",
    commands:
      "Oder mit der Azure CLI, als jemand, der Anwendungen registrieren und für den Mandanten zustimmen darf:",
    copyCommands: "Zeilen für die Azure CLI kopieren",
  },
  ask: {
    text: "Das kann jemand von der Administration erledigen. Senden Sie diese Adresse:",
    copy: "Adresse der Einstellungen kopieren",
  },
  notice: {
    noClientId:
      "Die Einrichtung ist nicht vollständig: Es ist keine Entra-Anwendung benannt, daher kann niemand „Meine Token“ nutzen.",
    invalidClientId:
      "Die Einrichtung ist nicht vollständig: Die Einstellung der Entra-Anwendung ist ungültig und wird nicht verwendet.",
    check: "Einrichtung prüfen",
  },
  offer: {
    administrator: "Sie verwalten diese Organisation: Sehen Sie, welcher Schritt der Einrichtung fehlt.",
    member: "Sehen Sie, welcher Ihrer eigenen Schritte fehlt und wen Sie fragen können.",
    check: "Einrichtung prüfen",
  },
};
