import type { ProtectionWords } from "./en";
import { german } from "../../../../ui/words/de/german";

/** Words for putting people and tokens on the protected list, and taking them off. */
export const de: ProtectionWords = {
  protect: "Schützen",
  stop: "Nicht mehr schützen",
  protectOne: (name) => `${name} schützen`,
  stopOne: (name) => `${name} nicht mehr schützen`,
  protectToken: "Dieses Token schützen",
  stopToken: "Dieses Token nicht mehr schützen",
  tokens: german.tokenCount,
  title: "Schutz",
  tokenProtected: "Dieses Token steht auf der Schutzliste; gesammelte Widerrufe lassen es weg.",
  ownerProtected: (name) =>
    `${name} steht auf der Schutzliste; gesammelte Widerrufe lassen alle Token dieser Person weg.`,
  notProtected: "Gesammelte Widerrufe können dieses Token einschließen.",
  saving: "Die Schutzliste wird gespeichert",
  protected: (what) => `Jetzt geschützt: ${what}.`,
  unprotected: (what) => `Nicht mehr geschützt: ${what}.`,
  undo: "Rückgängig",
  failed: (why) => `Die Schutzliste wurde nicht geändert: ${why}`,
  changedMeanwhile:
    "Die Schutzliste wurde nicht geändert: Andere speichern sie gerade immer wieder. Versuchen Sie es noch einmal.",
  tooMany: "Die Schutzliste wurde nicht geändert: Sie darf höchstens 5.000 Personen und 5.000 Token nennen.",
  invalid:
    "Die gespeicherte Schutzliste ist nicht gültig. Speichern Sie zuerst in den Einstellungen eine neue.",
};
