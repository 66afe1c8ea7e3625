import { german } from "../../../words/de/german";
import type { DifferenceWords } from "./en";

const { counted } = german;

const days = (count: number) => counted(count, "Tag", "Tage");

/** Words of what makes a template other than it was. */
export const de: DifferenceWords = {
  gained: (scopes) => `Ein Token darf dann auch: ${scopes}.`,
  lost: (scopes) => `Ein Token darf dann nicht mehr: ${scopes}.`,
  renamed: "Die Bereiche heißen anders und erlauben dasselbe.",
  usualDays: (from, to) => `Vorgeschlagene Laufzeit: ${days(to)} statt bisher ${days(from)}.`,
  longestDays: (from, to) => `Längste Laufzeit: ${days(to)} statt bisher ${days(from)}.`,
  changed: (parts) => `Ebenfalls anders: ${parts}.`,
  texts: {
    title: "der Titel",
    job: "die Aufgabe",
    namePattern: "das Muster für Namen",
    snippets: "die Zeilen zur Verwendung",
    link: "der Link",
    alternative: "der Weg ohne Token",
  },
};
