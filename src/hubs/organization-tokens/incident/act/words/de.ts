import type { ActWords } from "./en";

export const de: ActWords = {
  title: "Was zu tun ist",
  reason: "Durchgesickert",
  done: "Erledigt",
  open: "Offen",
  revoke: {
    active: "Widerrufen und nachsehen, dass es weg ist",
    stopped: "Widerrufen und nachsehen, dass es weg ist; es gilt nicht mehr, wird aber noch aufgelistet",
    expired: "Es ist abgelaufen, zu widerrufen ist nichts",
    revoked: "Es ist widerrufen: Azure DevOps listet es nicht mehr als aktiv auf",
  },
  steps: {
    find: "Besitzer finden",
    sessions: "Daraus entstandene Sitzungen beenden",
    owner: "Besitzer benachrichtigen",
    replace: "Dort ersetzen, wo es verwendet wurde, und alle Geheimnisse ändern, die es lesen konnte",
    search: "Dort entfernen, wo es gefunden wurde, auch aus der Historie, und nach Kopien suchen",
    report: "Den Vorfall melden, falls Ihre Organisation das verlangt",
    evidence: "Nachweis sichern",
  },
  openRule: "Widerrufsregel",
  kept: "Was Sie abhaken, bleibt für Sie gespeichert, in jedem Browser.",
  note: {
    open: "Die Nachricht",
    subject: (organization) => `Ihr Azure DevOps-Token ist durchgesickert (${organization})`,
    hello: (name) => `Guten Tag ${name},`,
    what: (token, organization) =>
      `Ihr persönliches Zugriffstoken „${token}“ für die Organisation ${organization} ist durchgesickert: Es wurde dort gefunden, wo andere es lesen können.`,
    isGone: "Es gilt nicht mehr.",
    willGo: "Es wird jetzt widerrufen. Danach funktioniert nicht mehr, was es verwendet.",
    could: (scopes) => `Es erlaubte: ${scopes}.`,
    couldUnknown: "Was es erlaubte, ist nicht bekannt.",
    next: "Bitte teilen Sie uns mit, wo Sie es verwendet haben und wer es noch hatte, und erstellen Sie für jede Stelle, die noch eines braucht, ein neues, so eng und so kurzlebig wie möglich. Senden Sie ein Token nie per Mail oder Chat.",
    copy: "Nachricht kopieren",
    mail: "Mail schreiben",
    isCut:
      "Die Mail ist gekürzt, weil Mailprogramme längere nicht annehmen. Kopieren Sie die ganze Nachricht.",
  },
};
