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
    title: "Azure DevOps kennt das nicht",
    next: "Es wurde möglicherweise inzwischen entfernt. Aktualisieren Sie, um den jetzigen Stand zu sehen.",
  },
  throttled: {
    title: "Azure DevOps bittet um eine Pause",
    next: "Von Ihnen oder Ihren Werkzeugen kamen in kurzer Zeit zu viele Anforderungen. Warten Sie einige Minuten und versuchen Sie es dann erneut.",
  },
  offline: {
    title: "Azure DevOps hat nicht geantwortet",
    next: "Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es dann erneut.",
  },
  refused: {
    title: "Azure DevOps hat die Anforderung abgelehnt",
    next: "Laden Sie die Seite neu und versuchen Sie es erneut. Bleibt es dabei, nennen Sie dem Support die Referenz unten.",
  },
  unexpected: {
    title: "Azure DevOps hat eine Antwort gesendet, die hier keinen Sinn ergibt",
    next: "Versuchen Sie es gleich noch einmal. Bleibt es dabei, nennen Sie dem Support die Referenz unten.",
  },
  page: {
    title: "Diese Seite ist stehen geblieben",
    next: "Das ist ein Fehler von PAT Steward und nicht von Azure DevOps. Ihre Token sind unberührt. Laden Sie die Seite neu, um fortzufahren.",
  },
  start: (why) => `PAT Steward konnte nicht starten: ${why}`,
  short: {
    signedOut: "Sie sind abgemeldet",
    forbidden: "Sie sind dazu nicht berechtigt",
    missing: "Azure DevOps kennt dieses Token nicht",
    throttled: "Azure DevOps bat um eine Pause",
    offline: "keine Antwort, die Verbindung ist abgebrochen",
    refused: "Azure DevOps hat abgelehnt",
    unexpected: "bei Azure DevOps ist ein Fehler aufgetreten",
  },
};
