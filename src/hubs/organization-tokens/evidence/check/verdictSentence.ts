import type { EvidenceVerdict } from "../../../../jobs/evidence/verifyEvidence";
import type { Words } from "../../../../ui/words/en";
import { evidenceWords } from "../words/evidenceWords";

/** What the check of a report's file found. `isCompared`: with the file of the report before it. */
export function verdictSentence(verdict: EvidenceVerdict, isCompared: boolean, words: Words): string {
  const text = evidenceWords.in(words.locale).check;
  switch (verdict.kind) {
    case "intact":
      return [text.intact(verdict.evidence.number), ...(isCompared ? [text.isNext] : [])].join(" ");
    case "notTheNext":
      return [text.intact(verdict.evidence.number), text.notTheNext].join(" ");
    case "changed":
      return text.changed;
    case "otherVersion":
      return text.otherVersion(verdict.version);
    case "unreadable":
      return text.unreadable[verdict.why];
  }
}
