import { german } from "../../../../../ui/words/de/german";
import type { CaseWords } from "./en";

const { counted } = german;

export const de: CaseWords = {
  title: "Ihre Fälle",
  opened: (moment) => `eröffnet ${moment},`,
  done: (steps) => `${counted(steps, "Schritt", "Schritte")} erledigt`,
  open: "Öffnen",
  openNamed: (name) => `Fall ${name} öffnen`,
  remove: "Entfernen",
  removeNamed: (name) => `Fall ${name} entfernen`,
  removed: "Entfernt.",
  undo: "Rückgängig",
  undoFor: (name) => `Rückgängig: Fall ${name} behalten`,
  needsScan: "Ein Fall lässt sich öffnen, sobald sein Token gescannt ist.",
  failed: (why) => `Ihre Fälle ließen sich nicht lesen oder ändern: ${why}`,
};
