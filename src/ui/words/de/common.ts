import type { common as english } from "../en/common";
import { german } from "./german";

const { counted } = german;

/** Words of parts that every hub uses. */
export const common: typeof english = {
  close: "Schließen",
  cancel: "Abbrechen",
  tryAgain: "Erneut versuchen",
  copied: "Kopiert",
  copyFailed: "Kopieren ist hier nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn selbst.",
  loading: "Wird geladen",
  unknown: "Unbekannt",
  lessThanAnHour: { ahead: "binnen einer Stunde", past: "in der letzten Stunde" },
  hours: (count) => counted(count, "Stunde", "Stunden"),
  days: (count) => counted(count, "Tag", "Tagen"),
  months: (count) => counted(count, "Monat", "Monaten"),
  years: (count) => counted(count, "Jahr", "Jahren"),
  ahead: (distance) => `in ${distance}`,
  past: (distance) => `vor ${distance}`,
  noName: "(ohne Namen)",
  help: "Über diese Seite",
  setUp: "Einrichtung",
  part: {
    loading: "Dieser Teil der Seite wird geladen",
    failed: "Dieser Teil der Seite konnte nicht geladen werden",
    next: "Prüfen Sie Ihre Netzwerkverbindung und laden Sie die Seite neu. Es wurde nichts gesendet.",
  },
  supportReference: (activityId) => `Referenz für den Support: ${activityId}`,
  serviceSaid: (message) => `Meldung von Azure DevOps: ${message}`,
};
