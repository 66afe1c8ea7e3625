import type { ChoosePeopleWords } from "./en";
import { german } from "../../../../../ui/words/de/german";

const { number, personCount, plural } = german;

/** Words for choosing whose tokens are scanned. */
export const de: ChoosePeopleWords = {
  title: "Wessen Token möchten Sie sehen?",
  everyone: "Alle Personen",
  people: "Ausgewählte Personen",
  list: "Eine Liste von E-Mail-Adressen",
  inactive: "Personen, die sich seit einiger Zeit nicht angemeldet haben",
  inactiveNotOnServer: "Azure DevOps Server teilt nicht mit, wann sich jemand zuletzt angemeldet hat.",
  search: "Name oder E-Mail-Adresse",
  searchHint: "Geben Sie mindestens zwei Zeichen ein und wählen Sie dann aus der Liste.",
  searching: "Suche läuft",
  found: (count) =>
    count === 0 ? "Kein Name und keine Adresse beginnt so" : `${personCount(count)} gefunden`,
  searchFailed: (why) => `Die Suche ist fehlgeschlagen: ${why}`,
  chosen: "Gewählte Personen",
  remove: (name) => `${name} entfernen`,
  addresses: "E-Mail-Adressen",
  addressesHint:
    "Fügen Sie sie ein oder ziehen Sie eine Text- oder CSV-Datei hierher. Trennen Sie sie durch Kommas, Semikolons oder Zeilenumbrüche.",
  addressesRead: (count) => plural(count, { one: "1 Adresse", other: `${number(count)} Adressen` }),
  notUnderstood: "Keine E-Mail-Adresse, weggelassen",
  leftOut: (count) =>
    `${plural(count, { one: "1 Adresse wurde", other: `${number(count)} Adressen wurden` })} weggelassen, weil nicht so viele auf einmal nachgeschlagen werden können. Scannen Sie sie in einem zweiten Durchgang.`,
  fileFailed: "Die Datei konnte nicht gelesen werden. Fügen Sie stattdessen ihren Text ein.",
  days: "Tage seit der letzten Anmeldung",
  daysInvalid: "Geben Sie eine ganze Zahl von Tagen von 1 bis 3.650 an.",
  find: "Personen suchen",
  finding: "Die Personen werden nachgeschlagen",
  foundPeople: (count) =>
    count === 0
      ? "Es wurde niemand gefunden; es gibt also nichts zu scannen."
      : `${personCount(count)} gefunden.`,
  unknown: "In dieser Organisation nicht gefunden",
  ambiguous: "Mehrere Personen haben diese Adresse; wählen Sie die richtige unter „Ausgewählte Personen“",
  signInNotKnown: (count) =>
    `Von ${personCount(count)} ist die letzte Anmeldung nicht bekannt. Sie sind nicht enthalten.`,
  startEveryone: "Alle scannen",
  startPeople: (count) => `${personCount(count)} scannen`,
  keepOld: "Zurück zu den Ergebnissen",
};
