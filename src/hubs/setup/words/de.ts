import type { SetUpWords } from "./en";
import { german } from "../../../ui/words/de/german";

const { number, plural } = german;

/** Words of the setup check, loaded on demand. */
export const de: SetUpWords = {
  title: "Einrichtung prüfen",
  what: "Jeder Schritt wird jetzt mit Ihren eigenen Berechtigungen ausprobiert; dabei wird nichts geändert. Grün bedeutet, dass er soeben auf dieser Seite funktioniert hat. Gespeichert wird nur, was Sie bestätigen.",
  whatMember:
    "Das sind die Schritte, die Sie betreffen. Jeder wird jetzt ausprobiert; dabei wird nichts geändert. Ist für einen Schritt ein Administrator nötig, steht es dabei.",
  server:
    "Azure DevOps Server hat keine API für eigene Token und keine Nested App Authentication. Entra-Anwendung, Zustimmung und die Liste der eigenen Token entfallen hier; es bleibt nur dieser Schritt.",
  list: "Einrichtungsschritte",
  again: (title) => `Erneut versuchen: ${title}`,
  tryAll: "Alle erneut versuchen",
  trying: "Wird geprüft",
  showTokens: "Meine Token anzeigen",
  state: {
    untried: "Noch nicht geprüft",
    trying: "Wird geprüft",
    passed: "Bestanden",
    failed: "Fehlgeschlagen",
    unconfirmed: "Bitte prüfen",
    blocked: "Wartet auf einen früheren Schritt",
  },
  blockedBy: (number, title) => `Dafür muss zuerst Schritt ${number} bestanden sein: ${title}.`,
  announced: (number, title, state) => `Schritt ${number}, ${title}: ${state}.`,
  allPassed: "Alle Schritte sind bestanden.",
  somePassed: (passed, all) => `${passed} von ${all} Schritten sind bestanden.`,
  steps: {
    permission: {
      title: "Sie dürfen die Token dieser Organisation verwalten",
      what: "Fragt Ihre eigenen Token über die Administrator-API von Azure DevOps ab.",
    },
    application: {
      title: "Eine Entra-Anwendung ist konfiguriert",
      what: "Liest die Einstellung der Organisation und die in dieser Erweiterung enthaltene Anwendung und vergleicht sie mit dem, was Sie bestätigt haben.",
    },
    signIn: {
      title: "Microsoft Entra stellt ein Token aus",
      what: "Fordert bei Microsoft Entra vso.pats und vso.pats_manage an, ohne ein Fenster zu öffnen.",
    },
    ownTokens: {
      title: "Azure DevOps akzeptiert dieses Token",
      what: "Listet einmal Ihre aktiven Token auf.",
    },
  },
  seen: {
    administrator: "Azure DevOps hat Ihre Token über die Administrator-API zurückgegeben.",
    fromPackage: (clientId) =>
      `In dieser Erweiterung enthalten: Client-ID ${clientId}. Die Organisation hat keine eigene angegeben.`,
    confirmed: "Sie haben diese Anwendung bereits bestätigt.",
    signedIn:
      "Nested App Authentication funktioniert hier, und Entra hat ein Token mit beiden Berechtigungen ausgestellt.",
    listed: (count) =>
      plural(count, {
        one: "Azure DevOps hat die Liste Ihrer Token zurückgegeben: 1 aktives Token.",
        other: `Azure DevOps hat die Liste Ihrer Token zurückgegeben: ${number(count)} aktive Token.`,
      }),
  },
  notAdministrator: {
    what: "Azure DevOps hat den Zugriff auf die Administrator-API verweigert, sowohl der Erweiterung als auch Ihrer Entra-Anmeldung.",
    next: "Sie müssen Projektsammlungsadministrator sein. Sind Sie das bereits, prüfen Sie die installierten Erweiterungen: Möglicherweise warten dort noch Berechtigungen von PAT Steward auf Genehmigung.",
  },
  confirm: {
    why: "Sie haben diese Anwendung noch nicht bestätigt. Ein Entra-Administrator kann für den ganzen Mandanten zustimmen; vergleichen Sie deshalb zuerst. Ihre Bestätigung gilt nur für Ihr Konto und wird gespeichert.",
    button: "In Entra verglichen",
  },
  openExtensions: "Installierte Erweiterungen öffnen",
  openSettings: "Einstellungen öffnen",
  register: {
    title: "So registrieren Sie die Anwendung",
    portal: {
      application:
        "Microsoft Entra Admin Center > App-Registrierungen > Neue Registrierung. Konten: nur dieses Organisationsverzeichnis.",
      redirect: "Umleitungs-URI: Plattform „Single-Page-Anwendung“, mit der Adresse unten.",
      permissions:
        "API-Berechtigungen > Berechtigung hinzufügen > Azure DevOps > Delegierte Berechtigungen: vso.pats und vso.pats_manage. Die Anmeldung benötigt beide.",
      consent:
        "Administratorzustimmung erteilen. Dann die Anwendungs-ID (Client) und die Verzeichnis-ID (Mandant) in das Formular „Entra-Anwendung“ übernehmen.",
    },
    redirect: "Umleitungs-URI",
    copyRedirect: "Umleitungs-URI kopieren",
    commands:
      "Oder mit der Azure CLI und einem Konto, das Anwendungen registrieren und für den Mandanten zustimmen darf:",
    copyCommands: "Befehle für die Azure CLI kopieren",
  },
  ask: {
    text: "Das kann ein Administrator beheben. Senden Sie ihm diese Adresse:",
    copy: "Adresse der Seite kopieren",
  },
  adminConsent: {
    text: "Unter dieser Adresse stimmt ein Entra-Administrator für den ganzen Mandanten zu:",
    copy: "Adresse für die Administratorzustimmung kopieren",
  },
  notice: {
    noClientId:
      "Die Einrichtung ist nicht vollständig: Es ist keine Entra-Anwendung konfiguriert, daher kann niemand „Meine Token“ nutzen.",
    invalidClientId:
      "Die Einrichtung ist nicht vollständig: Die Einstellung für die Entra-Anwendung ist ungültig und wird ignoriert.",
    check: "Einrichtung prüfen",
  },
  offer: {
    administrator: "Sie verwalten diese Organisation. Prüfen Sie, welcher Einrichtungsschritt fehlt.",
    member: "Prüfen Sie, welcher Ihrer eigenen Einrichtungsschritte fehlt und wer helfen kann.",
    check: "Einrichtung prüfen",
  },
};
