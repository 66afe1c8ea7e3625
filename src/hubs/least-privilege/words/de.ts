import { german } from "../../../ui/words/de/german";
import type { LeastPrivilegeWords } from "./en";

const { number, plural } = german;

/** Words for scopes that may be narrower. */
export const de: LeastPrivilegeWords = {
  title: "Engere Bereiche",
  contained: (scope, by) => `${scope} ist in ${by} schon enthalten.`,
  containedMore: (count) =>
    plural(count, {
      one: "1 weiterer Bereich ist in einem anderen enthalten.",
      other: `${number(count)} weitere Bereiche sind in anderen enthalten.`,
    }),
  job: {
    tool: (jobs) => `Solche Namen vergibt ein Werkzeug. Das spricht für die Aufgabe ${jobs}.`,
    name: (jobs, said) => `Sein Name spricht für die Aufgabe ${jobs}, denn er enthält ${said}.`,
    client: (jobs) =>
      `Im Überwachungsprotokoll handelten damit nur Clients, die für die Aufgabe ${jobs} sprechen.`,
  },
  quoted: (text) => `„${text}“`,
  beyond: (scopes) => `Darüber hinaus gehen: ${scopes}.`,
  high: (scopes) => `Sein Name gibt keinen Grund für Bereiche mit hoher Berechtigung: ${scopes}.`,
  highAudited: (scopes) =>
    `Weder sein Name noch das Überwachungsprotokoll gibt einen Grund für Bereiche mit hoher Berechtigung: ${scopes}.`,
  seen: (scopes) =>
    `Das Überwachungsprotokoll enthält Aktionen, die diese Bereiche brauchen können. Der Vorschlag behält sie bei: ${scopes}.`,
  unknown: (scopes) =>
    `PAT Steward kennt diese Bereiche nicht. Der Vorschlag behält sie bei: ${scopes}. Prüfen Sie, was sie erlauben.`,
  audit: "Lesezugriffe und Klonvorgänge werden nicht überwacht, und jeder Client gibt selbst an, was er ist.",
  guess: "Das ergibt sich aus Namen und Bereichen. Wofür das Token verwendet wird, ist nicht bekannt.",
  ask: {
    contained: "Fordern Sie stattdessen diese Bereiche an. Sie erlauben dasselbe:",
    template: "Wenn das die ganze Aufgabe ist, reichen diese Bereiche:",
    scopeTable: "Wenn Änderungen nicht zur Aufgabe gehören, reichen diese Bereiche:",
    none: "Welche Bereiche reichen, hängt von der Aufgabe ab. Wählen Sie nur die erforderlichen.",
  },
};
