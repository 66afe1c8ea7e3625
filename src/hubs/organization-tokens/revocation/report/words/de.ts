import type { ReportWords } from "./en";
import { german } from "../../../../../ui/words/de/german";

const { number, plural } = german;

/** Words for the report of a revocation and the notes to the owners. */
export const de: ReportWords = {
  report: {
    title: "Bericht",
    what: "Wer, wann, warum, und was aus den einzelnen Token wurde. Er enthält Namen von Personen, aber keine Geheimnisse.",
  },
  filter: {
    none: "Verwendeter Filter: keiner.",
    was: (parts) => `Verwendeter Filter: ${parts}.`,
    apply: "Token mit diesem Filter anzeigen",
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
