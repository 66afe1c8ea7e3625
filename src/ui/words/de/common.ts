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
  ahead: {
    lessThanAnHour: "binnen einer Stunde",
    hours: (count) => `in ${counted(count, "Stunde", "Stunden")}`,
    days: (count) => `in ${counted(count, "Tag", "Tagen")}`,
    months: (count) => `in ${counted(count, "Monat", "Monaten")}`,
    years: (count) => `in ${counted(count, "Jahr", "Jahren")}`,
  },
  past: {
    lessThanAnHour: "in der letzten Stunde",
    hours: (count) => `vor ${counted(count, "Stunde", "Stunden")}`,
    days: (count) => `vor ${counted(count, "Tag", "Tagen")}`,
    months: (count) => `vor ${counted(count, "Monat", "Monaten")}`,
    years: (count) => `vor ${counted(count, "Jahr", "Jahren")}`,
  },
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
