import type { FailureWords } from "./en";

/** Failures that need a different remedy from their kind: what happened, what to do next, and both in one line. */
export const de: FailureWords = {
  conditionalAccess: {
    title: "Eine Richtlinie für bedingten Zugriff hat die Anforderung blockiert",
    next: "Die Anmelderichtlinie Ihrer Organisation erlaubt den Zugriff aus diesem Netzwerk, von diesem Gerät oder mit dieser Sitzung nicht (VS403463). Versuchen Sie es aus einem zugelassenen Netzwerk oder von einem zugelassenen Gerät oder nennen Sie Ihrem Microsoft Entra-Administrator diesen Code.",
    short:
      "Eine Richtlinie für bedingten Zugriff hat die Anforderung blockiert (VS403463); wenden Sie sich an Ihren Microsoft Entra-Administrator",
  },
  signInFirst: {
    title: "Öffnen Sie Azure DevOps zuerst einmal im Browser",
    next: "Mit diesem Konto hat sich noch niemand bei dieser Organisation angemeldet (TF401444). Öffnen Sie die Organisation in einem Browsertab, melden Sie sich dort einmal an und laden Sie dann diese Seite neu. Hilft das nicht, wenden Sie sich an einen Administrator der Organisation.",
    short: "Dieses Konto muss sich einmal im Browser bei der Organisation anmelden (TF401444)",
  },
  noTokenAdministration: {
    title: "Dieser Server hat keine Tokenverwaltung",
    next: "Die Token aller Personen lassen sich nur mit Azure DevOps Services oder mit Azure DevOps Server ab Version 2019 auflisten und widerrufen. Fragen Sie den Administrator des Servers, ob er sich aktualisieren lässt.",
    short: "Dieser Server hat keine Tokenverwaltung",
  },
  noScope: {
    title: "Es fehlt ein Bereich",
    next: "Ohne Bereiche würde Azure DevOps Vollzugriff gewähren, deshalb hat PAT Steward nichts gesendet. Wählen Sie mindestens einen Bereich und versuchen Sie es dann erneut.",
    short: "Es fehlt ein Bereich, deshalb wurde nichts gesendet",
  },
  takenOver: {
    title: "Ein anderer Tab oder Browser hat übernommen",
    next: "Diese Seite stand zu lange still, deshalb hat eine andere den Widerruf fortgesetzt. Dort steht, wie er ausging.",
    short: "Ein anderer Tab oder Browser hat übernommen",
  },
  kinds: {
    signedOut: "Sie sind abgemeldet",
    forbidden: "Sie sind dazu nicht berechtigt",
    missing: "Azure DevOps kann dieses Token nicht finden",
    throttled: "Azure DevOps begrenzt die Anforderungen",
    offline: "Azure DevOps hat nicht geantwortet",
    refused: "Azure DevOps hat die Anforderung abgelehnt",
    unexpected: "Azure DevOps hat eine unerwartete Antwort gesendet",
  },
};
