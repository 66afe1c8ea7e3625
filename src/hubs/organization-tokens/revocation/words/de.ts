import type { BulkRevocationWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { number, plural, tokenCount } = german;

/** Words for revoking tokens of other people, and for what became of each. */
export const de: BulkRevocationWords = {
  /** Why a revocation did not begin, or would not. */
  obstacles: {
    busy: "In einem anderen Tab oder Browser läuft bereits ein Widerruf. Fahren Sie dort fort, oder schließen Sie ihn und versuchen Sie es erneut.",
    protectedFailed:
      "Die Schutzliste konnte nicht gelesen werden; daher kann nichts gesammelt widerrufen werden.",
    protectedInvalid:
      "Die gespeicherte Schutzliste ist nicht gültig. Niemand weiß also, was geschützt ist, und es kann nichts gesammelt widerrufen werden. Speichern Sie unter „Einstellungen“ eine neue Liste.",
    ownersUnknown:
      "Die Schutzliste nennt Personen, und diese Seite weiß noch nicht, wem diese Token gehören. Scannen Sie alle, und fahren Sie dann fort.",
    otherOrganization: "Der Widerruf gehört zu einer anderen Organisation. Es wurde nichts gesendet.",
    tooOld:
      "Der Widerruf ist zu alt, um fortgesetzt zu werden. Es wurde nichts gesendet. Scannen Sie erneut.",
    notPrepared:
      "Der Widerruf konnte auf dieser Seite nicht vorbereitet werden. Es wurde nichts gesendet. Laden Sie die Seite neu, oder wählen Sie weniger Token aus.",
  },
  protectedLeftOut: (count) => `${tokenCount(count)} auf der Schutzliste weggelassen.`,
  none: "Wählen Sie auf der Registerkarte „Token“ Token aus und widerrufen Sie sie. Hier steht dann, was aus ihnen wurde.",
  unfinished: {
    title: "Ein Widerruf wurde nicht abgeschlossen",
    sum: (done, total, when) =>
      `${number(done)} von ${number(total)} erledigt, gestartet ${when}. Fortsetzen?`,
    how: "Beim Fortsetzen werden zuerst die Token jedes Besitzers aufgelistet; was noch übrig ist, sehen Sie, bevor etwas gesendet wird. Beim Verwerfen wird nichts gesendet; was widerrufen wurde, bleibt widerrufen.",
    byOther: "Er wurde in diesem Browser von einem anderen Konto gestartet.",
    tooOld: (when) =>
      `Ein ${when} begonnener Widerruf wurde nie abgeschlossen. Er ist zu alt, um fortgesetzt zu werden; scannen Sie erneut.`,
    fromFuture:
      "Ein Widerruf, der nie abgeschlossen wurde, hat ein Startdatum in der Zukunft. Er kann nicht fortgesetzt werden; scannen Sie erneut.",
    resume: "Fortsetzen",
    discard: "Verwerfen",
  },
  elsewhere: {
    title: "In einem anderen Tab oder Browser werden Token widerrufen",
    sum: (done, total) => `Läuft in einem anderen Tab oder Browser: ${number(done)} von ${number(total)}`,
    how: "Beenden können Sie den Widerruf dort. Wird die Seite dort geschlossen, können Sie hier fortfahren.",
    announce: (done, total) => `${number(done)} von ${number(total)} nachweislich nicht mehr vorhanden`,
  },
  cannotResume: {
    noStorage:
      "Diese Seite kann hier ihren Stand nicht speichern: Wird sie geschlossen, kann der Widerruf nicht fortgesetzt werden.",
    storageFailed:
      "Der Fortschritt konnte nicht gespeichert werden: Wird diese Seite geschlossen, kann der Widerruf nicht fortgesetzt werden.",
  },
  run: {
    section: "Widerruf",
    starting: "Der Widerruf wird vorbereitet",
    running: (gone, all) =>
      `Widerruf läuft: ${number(gone)} von ${number(all)} nachweislich nicht mehr vorhanden`,
    stopping:
      "Wird beendet: Es werden keine weiteren Token gesendet. Was schon gesendet wurde, wird geprüft.",
    allGone: (count) =>
      plural(count, {
        one: "1 Token wurde widerrufen: Azure DevOps führt es nicht mehr als aktiv.",
        other: `${number(count)} Token wurden widerrufen: Azure DevOps führt sie nicht mehr als aktiv.`,
      }),
    some: (gone, all) => `${number(gone)} von ${tokenCount(all)} widerrufen. Prüfen Sie die übrigen unten.`,
    crashed:
      "Der Widerruf wurde durch einen Fehler von PAT Steward abgebrochen. Versuchen Sie es erneut, um fortzufahren: Zuerst wird aufgelistet, und nichts wird doppelt gesendet.",
    reason: (reason) => `Grund: ${reason}`,
    announce: (gone, all) => `${number(gone)} von ${number(all)} nachweislich nicht mehr vorhanden`,
  },
  outcomes: {
    label: "Ergebnis",
    all: "Alle",
    gone: "Nicht mehr vorhanden",
    stillListed: "Noch aufgeführt",
    refused: "Abgelehnt",
    unknown: "Unbekannt",
    open: "Nicht abgeschlossen",
    count: (name, count) => `${name} (${number(count)})`,
  },
  table: "Was aus den einzelnen Token wurde",
  columns: { name: "Token", owner: "Besitzer", outcome: "Ergebnis" },
  stop: "Beenden",
  retry: (count) => `${tokenCount(count)} erneut versuchen`,
};
