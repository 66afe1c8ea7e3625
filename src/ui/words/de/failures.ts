import type { failures as english } from "../en/failures";

/** What happened, and what to do next, for each kind of failed request. */
export const failures: typeof english = {
  signedOut: {
    title: "Sie sind bei Azure DevOps abgemeldet",
    next: "Ihre Sitzung ist beendet. Laden Sie die Seite neu, um sich wieder anzumelden. Es wurde nichts geändert.",
  },
  forbidden: {
    title: "Azure DevOps erlaubt Ihnen das nicht",
    next: "Ihrem Konto fehlt möglicherweise die Zugriffsebene (mindestens Basic) oder die Berechtigung. Wenden Sie sich an einen Administrator der Organisation und versuchen Sie es dann erneut.",
  },
  missing: {
    title: "Azure DevOps kann das nicht finden",
    next: "Es wurde möglicherweise inzwischen entfernt. Aktualisieren Sie die Seite, um den aktuellen Stand zu sehen.",
  },
  throttled: {
    title: "Azure DevOps begrenzt die Anforderungen",
    next: "Sie oder Ihre Tools haben in kurzer Zeit zu viele Anforderungen gesendet. Warten Sie einige Minuten und versuchen Sie es dann erneut.",
  },
  offline: {
    title: "Azure DevOps hat nicht geantwortet",
    next: "Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es dann erneut.",
  },
  refused: {
    title: "Azure DevOps hat die Anforderung abgelehnt",
    next: "Laden Sie die Seite neu und versuchen Sie es erneut. Tritt der Fehler weiterhin auf, nennen Sie dem Support die Referenz unten.",
  },
  unexpected: {
    title: "Azure DevOps hat eine unerwartete Antwort gesendet",
    next: "Versuchen Sie es gleich noch einmal. Tritt der Fehler weiterhin auf, nennen Sie dem Support die Referenz unten.",
  },
  page: {
    title: "Diese Seite funktioniert nicht mehr",
    next: "Das ist ein Fehler in PAT Steward, nicht in Azure DevOps. Ihre Token wurden nicht geändert. Laden Sie die Seite neu, um fortzufahren.",
  },
  start: (why) => `PAT Steward konnte nicht starten: ${why}`,
};
