import type { BulkRevocationWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { number, personCount, plural, tokenCount } = german;

/** Words for revoking tokens of other people, and for what became of each. */
export const de: BulkRevocationWords = {
  preview: {
    title: "Token widerrufen",
    what: "Noch wurde nichts gesendet. Folgendes würde widerrufen:",
    tokens: "Token",
    owners: "Besitzer",
    fullAccess: "Vollzugriff",
    allOrganizations: "Alle Organisationen",
    highPrivilege: "Hohe Berechtigung",
    yours: "Ihre eigenen",
    protectsNobody: "Niemand ist geschützt: Die Schutzliste ist leer.",
    protectsNobodyYet: "Niemand ist geschützt: Es wurde noch keine Schutzliste gespeichert.",
    protects: (people, list) => `Die Schutzliste nennt ${personCount(people)} und ${tokenCount(list)}.`,
    protectedLeftOut: (count) => `${tokenCount(count)} auf der Schutzliste weggelassen.`,
    inactiveLeftOut: (count) => `${tokenCount(count)} weggelassen, da schon abgelaufen oder widerrufen.`,
    yoursLeftOut: (count) => `${tokenCount(count)} von Ihnen selbst weggelassen.`,
    includeMine: (count) =>
      plural(count, {
        one: "Auch mein eigenes Token widerrufen",
        other: `Auch meine eigenen ${number(count)} Token widerrufen`,
      }),
    perOwner: "Nach Besitzer",
    owner: (name, count) => `${name}: ${tokenCount(count)}`,
    moreOwners: (count) =>
      `und ${plural(count, { one: "1 weitere Person", other: `${number(count)} weitere Personen` })}`,
    warning:
      "Was diese Token verwendet, funktioniert dann nicht mehr. Ein widerrufenes Token lässt sich nicht wiederherstellen.",
    notTold:
      "Azure DevOps benachrichtigt die Besitzer nicht. Sie erhalten danach für jeden von ihnen eine fertige Nachricht.",
    reason: "Grund",
    reasonHint:
      "Er steht im Bericht und in den Nachrichten an die Besitzer. Tragen Sie hier nie ein Token ein.",
    reasonNeeded: "Geben Sie einen Grund an: Er steht im Bericht.",
    phrase: (count) => `${count} Token widerrufen`,
    type: (phrase) => `Geben Sie zur Bestätigung ein: ${phrase}`,
    typeNeeded: (phrase) => `Geben Sie genau „${phrase}“ ein, um fortzufahren.`,
    confirm: (count) =>
      plural(count, { one: "Token widerrufen", other: `${number(count)} Token widerrufen` }),
    confirmTyped: "Jetzt widerrufen",
    nothing: "Nichts von dem Ausgewählten kann hier widerrufen werden.",
    checking: "Die Schutzliste wird gelesen",
    protectedFailed:
      "Die Schutzliste konnte nicht gelesen werden; daher kann nichts gesammelt widerrufen werden.",
    protectedInvalid:
      "Die gespeicherte Schutzliste ist nicht gültig. Niemand weiß also, was geschützt ist, und es kann nichts gesammelt widerrufen werden. Speichern Sie unter „Einstellungen“ eine neue Liste.",
    busy: "Es läuft schon ein Widerruf. Warten Sie sein Ende ab oder beenden Sie ihn.",
  },
  none: {
    title: "Noch kein Widerruf",
    text: "Wählen Sie unter „Token“ Token aus und widerrufen Sie sie. Hier steht dann, was aus ihnen wurde.",
  },
  unfinished: {
    title: "Ein Widerruf wurde nicht abgeschlossen",
    sum: (done, total, when) =>
      `${number(done)} von ${number(total)} erledigt, begonnen ${when}. Fortsetzen?`,
    how: "Beim Fortsetzen werden zuerst die Token jedes Besitzers aufgelistet und nur die noch aktiven gesendet. Beim Verwerfen wird nichts gesendet; was widerrufen wurde, bleibt widerrufen.",
    byOther: "Er wurde von einem anderen Konto in diesem Browser begonnen.",
    resume: "Fortsetzen",
    discard: "Verwerfen",
    ownersUnknown:
      "Die Liste der geschützten Einträge nennt Personen, und diese Seite weiß noch nicht, wem diese Token gehören. Scannen Sie alle, und setzen Sie dann fort.",
    reason: "(Fortgesetzt, nachdem die Seite geschlossen war. Der frühere Grund wurde nicht aufbewahrt.)",
  },
  busy: "In einem anderen Tab dieses Browsers läuft ein Widerruf. Machen Sie dort weiter, oder schließen Sie ihn und versuchen Sie es erneut.",
  cannotResume: {
    noStorage:
      "Diese Seite darf hier ihren Stand nicht aufbewahren: Wird sie geschlossen, kann der Widerruf nicht fortgesetzt werden.",
    storageFailed:
      "Der Speicher des Browsers ist ausgefallen: Wird diese Seite geschlossen, kann der Widerruf nicht fortgesetzt werden.",
  },
  run: {
    section: "Widerruf",
    running: (gone, all) =>
      `Widerruf läuft: ${number(gone)} von ${number(all)} nachweislich nicht mehr vorhanden`,
    stopping:
      "Wird beendet: Es werden keine weiteren Token gesendet. Was schon gesendet wurde, wird geprüft.",
    allGone: (count) =>
      plural(count, {
        one: "1 Token wurde widerrufen: Azure DevOps führt es nicht mehr als aktiv.",
        other: `${number(count)} Token wurden widerrufen: Azure DevOps führt sie nicht mehr als aktiv.`,
      }),
    some: (gone, all) =>
      `${number(gone)} von ${tokenCount(all)} widerrufen. Sehen Sie sich die anderen unten an.`,
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
  report: {
    title: "Bericht",
    what: "Wer, wann, warum, und was aus den einzelnen Token wurde. Er enthält Namen von Personen, aber keine Geheimnisse.",
    downloadCsv: "CSV herunterladen",
    downloadJson: "JSON herunterladen",
    copyCsv: "CSV kopieren",
    copyJson: "JSON kopieren",
    copied: "Der Bericht ist kopiert.",
    copyFailed: "Kopieren ist hier nicht erlaubt. Laden Sie den Bericht stattdessen herunter.",
    downloaded:
      "Der Browser wurde gebeten, den Bericht zu speichern. Erscheint keine Datei, sind Downloads hier nicht erlaubt: Kopieren Sie ihn stattdessen.",
  },
  notes: {
    title: "Nachrichten an die Besitzer",
    what: "Azure DevOps benachrichtigt die Besitzer nicht. Diese Nachrichten tun es, wenn Sie sie senden.",
    none: "Noch ist kein Token widerrufen; es gibt also niemanden zu benachrichtigen.",
    open: (count) =>
      plural(count, { one: "Nachricht anzeigen", other: `${number(count)} Nachrichten anzeigen` }),
    copy: "Kopieren",
    copyFor: (name) => `Nachricht für ${name} kopieren`,
    mail: "E-Mail schreiben",
    mailFor: (name) => `E-Mail an ${name} schreiben`,
    isCut: "Die E-Mail würde zu lang und ist gekürzt. Kopieren Sie stattdessen die Nachricht.",
    copied: (name) => `Die Nachricht für ${name} ist kopiert.`,
    copyFailed: "Kopieren ist hier nicht erlaubt.",
    unnamed: "Besitzer ohne bekannten Namen",
    more: (count) => `${number(count)} weitere anzeigen`,
    subject: (organization) => `Ihre persönlichen Zugriffstoken in ${organization} wurden widerrufen`,
    hello: (name) => (name === "" ? "Guten Tag," : `Guten Tag ${name},`),
    revoked: (organization, reason) =>
      `ein Administrator von ${organization} hat diese persönlichen Zugriffstoken von Ihnen widerrufen. Grund: ${reason}`,
    token: (name, scopes) => `- ${name} (${scopes})`,
    unnamedToken: "ein Token, dessen Name nicht aufbewahrt wurde",
    noScopes: "keine Bereiche genannt",
    next: "Wenn bei Ihnen etwas nicht mehr funktioniert, erstellen Sie ein neues Token mit nur den nötigen Bereichen und kurzer Lebensdauer: Öffnen Sie in Azure DevOps die Benutzereinstellungen und dann „Persönliche Zugriffstoken“ oder „My tokens“.",
  },
};
