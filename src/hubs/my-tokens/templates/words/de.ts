import { german } from "../../../../ui/words/de/german";
import type { TemplateUseWords } from "./en";

const { dayCount } = german;

/** Words of what to know before a template of the organization is used, and of what is kept afterwards. */
export const de: TemplateUseWords = {
  title: "Bevor Sie diese Vorlage verwenden",
  gained: (scopes) => `Sie verlangt mehr als bei Ihrer letzten Verwendung: ${scopes}.`,
  longer: (days) =>
    `Ihre Token dürfen jetzt länger gelten als bei Ihrer letzten Verwendung: bis zu ${dayCount(days)}.`,
  highPrivilege: (scopes) => `Sie verlangt Bereiche mit hoher Berechtigung: ${scopes}.`,
  unknown: (scopes) => `Sie verlangt Bereiche, die PAT Steward nicht kennt: ${scopes}.`,
  notCompared:
    "Was sie bei Ihrer letzten Verwendung verlangt hat, konnte nicht gelesen werden. Vielleicht verlangt sie jetzt mehr.",
  advice:
    "Alle in der Organisation können ihre Vorlagen ändern. Wenn Sie das nicht erwartet haben, fragen Sie das Team, bevor Sie das Token erstellen.",
  takeScopes: "Bereiche der Vorlage übernehmen",
  originNotKept:
    "Die Seite konnte nicht festhalten, aus welcher Vorlage dieses Token stammt, und kann Ihnen daher später nicht sagen, wenn beide voneinander abweichen. Das Token selbst ist davon nicht betroffen.",
  shared: "Die Organisation hält fest, aus welcher Vorlage dieses Token stammt.",
};
