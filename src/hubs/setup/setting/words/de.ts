import type { SettingWords } from "./en";

/** Words of a setting that the organization shares: read, saved, and who last changed it. */
export const de: SettingWords = {
  loading: "Die Einstellungen werden gelesen",
  untrusted:
    "Jeder in der Organisation kann ändern, was hier gespeichert ist; prüfen Sie daher, wer es zuletzt geändert hat.",
  never: "Noch ist nichts gespeichert.",
  save: "Speichern",
  saving: "Wird gespeichert",
  saved: "Gespeichert.",
  reload: "Aktuellen Wert laden",
  conflict:
    "Jemand anders hat das inzwischen geändert; daher wurde nichts gespeichert. Laden Sie den aktuellen Wert und nehmen Sie Ihre Änderung noch einmal vor.",
  readFailed: (why) => `Lesen fehlgeschlagen: ${why}`,
  saveFailed: (why) => `Nicht gespeichert: ${why}`,
  changedBy: (name, when) => `Laut Einstellung zuletzt geändert von ${name} am ${when}.`,
  changedUnknown: "Wer es zuletzt geändert hat, ist nicht bekannt.",
};
