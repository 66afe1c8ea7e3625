import type { DriftViewWords } from "./en";

/** Words of an organization's tokens and the templates that they were made from. */
export const de: DriftViewWords = {
  view: {
    name: "Weicht von der Vorlage ab",
    what: "Token, die mehr dürfen oder länger gelten als die Vorlage, aus der sie stammen, und solche, deren Vorlage zurückgezogen wurde oder sich seither geändert hat.",
  },
  asTold:
    "Laut der Notiz, die beim Erstellen des Tokens entstand. Jedes Mitglied kann solche Notizen schreiben; nehmen Sie sie als Hinweis.",
  sharing: {
    title: "Herkunft der Token",
    what: "PAT Steward hält für jede Person fest, aus welcher Vorlage ein Token stammt. Geschieht das auch für die Organisation, zeigt „Token der Organisation“, was von seiner Vorlage abweicht. Mitglieder erfahren davon, bevor sie ein Token erstellen. Eine Notiz enthält die ID des Tokens und was die Vorlage verlangte; keinen Namen und kein Geheimnis.",
    keep: "Für die Organisation festhalten, aus welcher Vorlage jedes neue Token stammt",
    invalid:
      "Was gespeichert ist, lässt sich nicht lesen; vielleicht hat es jemand geändert. Bis Sie neu wählen, wird nichts festgehalten.",
  },
};
