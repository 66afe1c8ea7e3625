import { german } from "../../../ui/words/de/german";
import type { DriftWords } from "./en";

const { dayCount, number, plural } = german;

/** Words of what has drifted from its template. */
export const de: DriftWords = {
  marks: {
    wider: "Umfasst mehr als die Vorlage",
    extended: "Gilt länger als die Vorlage",
    retired: "Vorlage zurückgezogen",
    newer: "Neuere Vorlage",
  },
  wider: (scopes) => `Es darf mehr, als seine Vorlage verlangt: ${scopes}.`,
  extended: (days, longest) =>
    `Seine Laufzeit überschreitet die längste der Vorlage (${dayCount(longest)}) um ${plural(days, { one: "1 Tag", other: `${number(days)} Tage` })}.`,
  retired: "Die Organisation hat seine Vorlage zurückgezogen.",
  newer: (before, after) =>
    `Es stammt aus Version ${number(before)} seiner Vorlage; inzwischen gilt Version ${number(after)}.`,
  asksMore: (scopes) => `Die Vorlage verlangt jetzt zusätzlich: ${scopes}.`,
  asksLess: (scopes) => `Die Vorlage verlangt nicht mehr: ${scopes}.`,
  renamed: "Die Vorlage nennt ihre Bereiche anders; sie erlauben dasselbe.",
  usualDays: (before, after) =>
    `Die übliche Laufzeit betrug ${dayCount(before)} und beträgt jetzt ${dayCount(after)}.`,
  longestDays: (before, after) =>
    `Die längste Laufzeit betrug ${dayCount(before)} und beträgt jetzt ${dayCount(after)}.`,
  part: "Weicht von seiner Vorlage ab",
  madeFrom: (version) =>
    `Dieses Token stammt aus einer Vorlage der Organisation, Version ${number(version)}:`,
};
