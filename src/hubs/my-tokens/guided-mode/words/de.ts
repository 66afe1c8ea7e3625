import type { GuidedModeWords } from "./en";

const next: GuidedModeWords["next"] = {
  noClientId:
    "Als Administrator können Sie das beheben: Die Einrichtungsprüfung zeigt, wie Sie eine Anwendung registrieren und wo Sie sie eintragen.",
  invalidClientId: "Als Administrator können Sie sie in den Einstellungen korrigieren.",
  changedApp:
    "Vergleichen Sie sie zuerst wie unten beschrieben. „Zustimmung erteilen“ öffnet ein Fenster von Microsoft für diese Anwendung.",
  adminConsent:
    "Die Einrichtungsprüfung zeigt die Adresse für die Administratorzustimmung. Wenn Sie kein Entra-Administrator sind, senden Sie sie einem.",
  missingPermission:
    "Fügen Sie beide unter „API-Berechtigungen“ hinzu und erteilen Sie die Zustimmung, oder bitten Sie einen Entra-Administrator darum. Die Schritte stehen in der Einrichtungsprüfung.",
  unknownApp:
    "Die Anwendungs-ID oder die Mandanten-ID ist falsch, oder die Anwendung lässt nur Konten eines anderen Mandanten zu. Vergleichen Sie beide IDs mit der App-Registrierung und korrigieren Sie sie in den Einstellungen.",
  wrongRedirect:
    "Fügen Sie die Umleitungs-URI für diese Plattform hinzu, oder bitten Sie einen Entra-Administrator darum. Die Einrichtungsprüfung zeigt die Adresse.",
  partialConsent:
    "Erteilen Sie der Anwendung in Entra beide Berechtigungen, oder bitten Sie einen Entra-Administrator darum.",
  failed:
    "Versuchen Sie es erneut. Tritt der Fehler weiterhin auf, zeigt die Einrichtungsprüfung, welcher Schritt fehlschlägt.",
};

export const de: GuidedModeWords = {
  title: "Ihre eigenen Token, über die Administrator-API",
  what: "Als Administrator können Sie Ihre eigenen Token hier sehen und widerrufen. Zum Erstellen, Bearbeiten und Verlängern ist Ihre Microsoft Entra-Anmeldung nötig, und die fehlt:",
  next,
  alsoFailed: (why) => `Auch die Administrator-API hat Ihre Token nicht geliefert: ${why}.`,
};
