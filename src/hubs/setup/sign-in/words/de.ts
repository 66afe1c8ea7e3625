import type { SignInWords } from "./en";

/** Words for a page without an Entra token: the cause, and how to fix it. */
export const de: SignInWords = {
  title: "Ihre Token können hier noch nicht aufgelistet werden",
  why: "Azure DevOps listet Ihre Token nur mit Ihrer eigenen Microsoft Entra-Anmeldung auf, nicht für eine Erweiterung.",
  causes: {
    noBridge: {
      what: "Dieses Azure DevOps hat keine Nested App Authentication, daher kann eine Erweiterung Ihre Entra-Anmeldung nicht verwenden.",
      next: "Mit Ihrem Konto ist alles in Ordnung. Verwenden Sie die integrierte Tokenseite, bis Ihre Organisation Nested App Authentication hat.",
    },
    noAnswer: {
      what: "Die Anmeldung bei Azure DevOps hat nicht geantwortet.",
      next: "Versuchen Sie es erneut. Tritt der Fehler weiterhin auf, laden Sie die Seite neu oder verwenden Sie die integrierte Tokenseite.",
    },
    noClientId: {
      what: "Für diese Erweiterung ist keine Entra-Anwendung konfiguriert.",
      next: "Ein Administrator der Organisation kann eine festlegen. Wo, sagt die Einrichtungsprüfung; die Schritte stehen auf der Marketplace-Seite von PAT Steward.",
    },
    invalidClientId: {
      what: "Die Einstellung „entraApp“ der Organisation enthält keine gültige Client-ID und wurde daher nicht verwendet.",
      next: "Bitten Sie einen Administrator der Organisation, sie zu korrigieren.",
    },
    changedApp: {
      what: "Die Einstellung Ihrer Organisation nennt eine Entra-Anwendung, die Sie hier noch nicht verwendet haben.",
      next: "Vergleichen Sie sie zuerst wie unten beschrieben, oder fragen Sie einen Administrator. „Zustimmung erteilen“ öffnet ein Fenster von Microsoft für diese Anwendung.",
    },
    noConsent: {
      what: "Sie haben der Entra-Anwendung noch nicht erlaubt, Ihre Token zu lesen und zu verwalten (vso.pats und vso.pats_manage).",
      next: "Wählen Sie „Zustimmung erteilen“: Ein Fenster von Microsoft wird geöffnet. Möglicherweise ist in Ihrer Organisation die Genehmigung eines Administrators erforderlich.",
    },
    adminConsent: {
      what: "Der Anwendung kann nur ein Entra-Administrator zustimmen, und das hat noch keiner getan.",
      next: "Bitten Sie Ihren Entra-Administrator um die Administratorzustimmung, und versuchen Sie es dann erneut.",
    },
    signInAgain: {
      what: "Microsoft Entra verlangt, dass Sie sich erneut anmelden.",
      next: "Wählen Sie „Anmelden“: Ein Fenster von Microsoft wird geöffnet. Es fragt möglicherweise auch nach Ihrer Zustimmung zur Anwendung.",
    },
    secondFactor: {
      what: "Microsoft Entra verlangt einen zweiten Faktor, zum Beispiel einen Code von Ihrem Smartphone.",
      next: "Wählen Sie „Anmelden“ und bestätigen Sie die Anmeldung in dem Fenster von Microsoft.",
    },
    blockedByPolicy: {
      what: "Eine Richtlinie für bedingten Zugriff Ihrer Organisation blockiert diese Anmeldung, zum Beispiel wegen Ihres Geräts oder Netzwerks.",
      next: "Eine erneute Anmeldung hilft nicht. Nennen Sie den Code Ihrem Entra-Administrator oder Helpdesk: Dort lässt sich nachsehen, welche Richtlinie es ist.",
    },
    missingPermission: {
      what: "In der Registrierung der Entra-Anwendung fehlen die Berechtigungen vso.pats und vso.pats_manage.",
      next: "Bitten Sie einen Entra-Administrator, beide unter „API-Berechtigungen“ hinzuzufügen und die Zustimmung zu erteilen, und versuchen Sie es dann erneut.",
    },
    unknownApp: {
      what: "Microsoft Entra kennt die Anwendung in diesem Mandanten nicht.",
      next: "Die Anwendungs-ID oder die Mandanten-ID ist falsch, oder die Anwendung lässt nur Konten eines anderen Mandanten zu. Bitten Sie einen Administrator, beide IDs mit der App-Registrierung zu vergleichen.",
    },
    wrongRedirect: {
      what: "Die Registrierung der Entra-Anwendung lässt keine Anmeldung aus Azure DevOps zu: Die Umleitungs-URI fehlt, oder ihre Plattform ist nicht „Single-Page-Anwendung“.",
      next: "Bitten Sie einen Entra-Administrator, die Umleitungs-URI für diese Plattform hinzuzufügen, und versuchen Sie es dann erneut.",
    },
    partialConsent: {
      what: "Die Zustimmung umfasst nur einen Teil des Nötigen: Erforderlich sind vso.pats und vso.pats_manage.",
      next: "Bitten Sie einen Entra-Administrator, der Anwendung beide Berechtigungen zu erteilen, und versuchen Sie es dann erneut.",
    },
    cancelled: {
      what: "Das Fenster von Microsoft wurde geschlossen, bevor Sie fertig waren.",
      next: "Es wurde nichts geändert. Wählen Sie „Fenster erneut öffnen“, um fortzufahren.",
    },
    popupBlocked: {
      what: "Der Browser hat das Fenster von Microsoft blockiert.",
      next: "Erlauben Sie Popupfenster für Azure DevOps und wählen Sie dann „Fenster erneut öffnen“.",
    },
    failed: {
      what: "Die Anmeldung bei Azure DevOps ist fehlgeschlagen.",
      next: "Versuchen Sie es erneut. Tritt der Fehler weiterhin auf, nennen Sie Ihrem Administrator den Code unten.",
    },
  },
  windows: {
    giveConsent: "Zustimmung erteilen",
    signIn: "Anmelden",
    openAgain: "Fenster erneut öffnen",
  },
  inForm:
    "Schließen Sie dieses Formular und aktualisieren Sie die Liste: Die Seite bietet dann das Fenster von Microsoft an.",
  waitingForConsent: "Warten auf das Fenster von Microsoft",
  app: {
    organization: (id) => `Anwendungs-ID, von der Organisation festgelegt: ${id}`,
    package: (id) => `Anwendungs-ID, in dieser Erweiterung enthalten: ${id}`,
  },
  tenant: {
    id: (id) => `Mandanten-ID, von der Organisation festgelegt: ${id}`,
    none: "Die Organisation hat keine Mandanten-ID festgelegt.",
    own: "Das ist der Mandant Ihrer Organisation.",
    foreign: (own) => `Das ist nicht der Mandant Ihrer Organisation. Deren Mandant ist ${own}.`,
    unknown: "PAT Steward konnte nicht prüfen, ob das der Mandant Ihrer Organisation ist.",
  },
  appBefore: (id) => `Bisher verwendete Anwendungs-ID: ${id}`,
  tenantBefore: (id) => `Bisher verwendete Mandanten-ID: ${id}`,
  memoryLost:
    "PAT Steward konnte nicht lesen, welche Anwendung Sie bisher verwendet haben, und fragt deshalb noch einmal.",
  appChanged: (name, account, when) =>
    `Laut Einstellung zuletzt geändert von ${name} (Konto-ID ${account}) am ${when}.`,
  appChangedUnknown: "Die Einstellung sagt nicht, wer sie zuletzt geändert hat.",
  anyMember:
    "Jedes Mitglied der Organisation kann diese Einstellung ändern, auch die Angabe, wer sie geändert hat.",
  compare:
    "So vergleichen Sie: Im Microsoft Entra Admin Center stehen unter App-Registrierungen > Alle Anwendungen die Anwendungen Ihrer Organisation mit ihren IDs, und die Übersicht zeigt die Mandanten-ID.",
  code: "Code:",
  copyCode: "Code kopieren",
};
