import type { ConsentWords } from "./en";

export const de: ConsentWords = {
  ask: {
    audit: "Für das Überwachungsprotokoll anmelden",
    places: "Für diese Listen anmelden",
  },
  asking: "Ein Fenster von Azure DevOps bittet um Ihre Zustimmung …",
  failed: (why) => `Nicht angemeldet: ${why}.`,
};
