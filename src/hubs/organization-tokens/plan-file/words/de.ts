import { german } from "../../../../ui/words/de/german";
import type { PlanFileWords } from "./en";

const { plural, number } = german;

/** Words for saving what would be revoked as a plan. */
export const de: PlanFileWords = {
  title: "Plan für eine Pipeline",
  what: "Ein Plan ist eine Datei, die diese Token aufführt. Andere können ihn prüfen, und nach einer Genehmigung kann eine Pipeline die Token widerrufen. Das Speichern widerruft nichts.",
  noProtected: (count) =>
    plural(count, {
      one: "Das geschützte Token, das Sie einbezogen haben, gehört nicht zum Plan: Nur Sie selbst können es hier widerrufen.",
      other: `Die ${number(count)} geschützten Token, die Sie einbezogen haben, gehören nicht zum Plan: Nur Sie selbst können sie hier widerrufen.`,
    }),
  save: "Als Plan speichern",
  copy: "Plan kopieren",
  said: {
    noReason: "Geben Sie zuerst einen Grund an: Er steht im Plan.",
    busy: "Der Plan wird geschrieben …",
    cancelled: "Abgebrochen. Es wurde kein Plan erstellt.",
    downloaded:
      "Es wurde nichts widerrufen. Der Browser wurde gebeten, den Plan zu speichern. Erscheint keine Datei, sind Downloads hier blockiert: Kopieren Sie ihn stattdessen.",
    copied: "Es wurde nichts widerrufen. Der Plan ist kopiert: Fügen Sie ihn in eine Datei ein.",
    copyFailed:
      "Kopieren ist hier nicht erlaubt, oder der Plan ist dafür zu lang. Speichern Sie ihn stattdessen.",
    tooLong:
      "Der Plan konnte nicht geschrieben werden: Er ist zu groß. Lassen Sie einige Token weg, und versuchen Sie es erneut.",
    failed:
      "Es wurde kein Plan erstellt: Eine dieser Personen oder eines der Token lässt sich so, wie Azure DevOps sie beschreibt, nicht in einen Plan schreiben. Lassen Sie sie weg, oder widerrufen Sie die Token hier.",
  },
  how: "Ausgeführt wird er mit dem Task PatSteward@0 oder mit diesem Befehl:",
  copyCommand: "Befehl kopieren",
  fingerprint: "Vergleichen Sie seinen Fingerabdruck mit dem, den die Pipeline anzeigt:",
  copyFingerprint: "Fingerabdruck kopieren",
  refused:
    "Ein Plan wird abgelehnt, wenn er bearbeitet wurde oder älter ist, als die Pipeline erlaubt. Wer bis dahin geschützt ist, wird weggelassen.",
};
