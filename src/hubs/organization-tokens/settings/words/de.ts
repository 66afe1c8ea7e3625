import type { SettingsWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { number, plural } = german;

/** Words of the settings of the organization and of revocation rules. */
export const de: SettingsWords = {
  protectedList: {
    title: "Schutzliste",
    what: "Gesammelte Widerrufe lassen diese Token und die Token dieser Personen weg, es sei denn, jemand bezieht sie ausdrücklich ein.",
    empty:
      "Noch ist niemand geschützt. Nennen Sie die Personen und Dienstkonten, deren Token ein Aufräumen überstehen müssen, und speichern Sie.",
    people: "Personen",
    peopleHint: "E-Mail-Adressen oder Deskriptoren, eine Angabe pro Zeile.",
    tokens: "Token",
    tokensHint: "Autorisierungs-IDs, eine pro Zeile.",
    invalidTokens: (lines) => `Keine Autorisierungs-IDs: ${lines}`,
    invalidPeople: (lines) => `Weder E-Mail-Adressen noch Deskriptoren: ${lines}`,
    tooMany: "Eine Liste darf höchstens 5.000 Zeilen haben.",
    invalidStored:
      "Die gespeicherte Liste ist nicht gültig. Bis eine neue gespeichert ist, kann nichts gesammelt widerrufen werden.",
  },
  rules: {
    title: "Widerrufsregeln",
    what: "Nur für selbstbeschreibende Token, etwa die Zugriffstoken von OAuth-Anwendungen und von Erweiterungen, die keine ID zum Widerrufen haben.",
    blunt:
      "Eine Regel ist ein grobes Mittel. Sie weist jedes solche Token aller Personen in der Organisation zurück, das einen der Bereiche hat und vor dem Zeitpunkt ausgestellt wurde. Anwendungen und Erweiterungen, auch diese Seite, funktionieren erst wieder, wenn sie neue Token erhalten. Niemand kann eine Regel auflisten, ändern oder zurücknehmen.",
    open: "Formular anzeigen",
    scopes: "Bereiche",
    scopesHint: "IDs von Bereichen, durch Leerzeichen getrennt, zum Beispiel vso.code vso.packaging.",
    scopesNeeded: "Geben Sie mindestens einen Bereich an.",
    scopesUnknown: (ids) => `Unbekannte Bereiche: ${ids}`,
    before: "Ausgestellt vor (UTC)",
    beforeHint: "Leer bedeutet jetzt.",
    beforeInvalid: "Geben Sie Datum und Uhrzeit an, die nicht in der Zukunft liegen.",
    phrase: "per Regel widerrufen",
    type: (phrase) => `Geben Sie zur Bestätigung ein: ${phrase}`,
    typeNeeded: (phrase) => `Geben Sie genau „${phrase}“ ein, um fortzufahren.`,
    create: "Regel erstellen",
    creating: "Die Regel wird gesendet",
    created: (count, when) =>
      `Azure DevOps hat die Regel für ${plural(count, { one: "1 Bereich", other: `${number(count)} Bereiche` })} und alles angenommen, was vor dem folgenden Zeitpunkt ausgestellt wurde: ${when}. Sie kann nicht zurückgenommen werden.`,
    failed: (why) => `Die Regel wurde nicht erstellt: ${why}`,
    mayHave: "Es kam keine Antwort; die Regel kann also gelten oder auch nicht.",
  },
};
