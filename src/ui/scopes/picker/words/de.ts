import { german } from "../../../words/de/german";
import type { ScopePickerWords } from "./en";

const { number, plural } = german;

/** Words of the list from which scopes are chosen. */
export const de: ScopePickerWords = {
  title: "Bereiche",
  chosen: "Gewählte Bereiche",
  noneChosen: "Noch sind keine Bereiche gewählt.",
  remove: (title) => `${title} entfernen`,
  search: "Bereiche suchen",
  all: "Alle Bereiche nach Kategorie",
  matches: (count) => plural(count, { one: "1 Bereich passt", other: `${number(count)} Bereiche passen` }),
  noMatch: "Kein Bereich passt.",
  group: (category, chosen) => (chosen === 0 ? category : `${category} (${number(chosen)} gewählt)`),
  includes: (titles) => `Umfasst ${titles}.`,
  includesEverything: "Umfasst alles.",
  includedBy: (titles) => `Schon enthalten in ${titles}.`,
  highPrivilege: "Hohe Berechtigung",
};
