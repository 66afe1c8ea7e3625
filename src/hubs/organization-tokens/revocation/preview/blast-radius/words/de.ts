import { german } from "../../../../../../ui/words/de/german";
import type { BlastRadiusWords } from "./en";

const { dayCount } = german;

/** Words for what a revocation would hit, as far as the audit log tells. */
export const de: BlastRadiusWords = {
  title: "Was diese Token zuletzt getan haben",
  what: "Das Überwachungsprotokoll zeigt, wie viele dieser Token zuletzt aktiv waren, von wie vielen Adressen aus und mit welchen Programmen. Gelesen wird es erst, wenn Sie es wünschen.",
  none: "So weit das Protokoll gelesen ist, enthält es keine Aktion dieser Token.",
  period: "Zeitraum",
  last: (days) => `Letzte ${dayCount(days)}`,
  tokens: "Aktive Token",
  addresses: "Adressen",
  clients: "Programme",
  noClient: "keine",
  atLeast: (figure) => `mindestens ${figure}`,
  pick: "Wählen Sie eine Zahl, um unten nur deren Token aufzulisten.",
  listAll: "Den ganzen Plan auflisten",
};
