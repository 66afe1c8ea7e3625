import type { EvidenceVerdict } from "../../../jobs/evidence/verifyEvidence";

export const words = {
  what: "Check whether a sealed report is as it was sealed, and follows the one before.",
  file: "the report, as it was downloaded",
  previous: "the report before it",
  examples: `
Examples:
  pat-steward verify report-7.json
  pat-steward verify report-7.json --previous report-6.json

Ends with 0 if the report is intact, else with 5.`,
  isNext: "It follows the other report.",
  verdict(verdict: EvidenceVerdict): string {
    switch (verdict.kind) {
      case "intact":
        return `Report ${verdict.evidence.number} is intact: its hash matches what it says.`;
      case "notTheNext":
        return `Report ${verdict.evidence.number} is intact, but it does not follow the other report.`;
      case "changed":
        return "The report was changed after it was sealed: its hash does not match what it says.";
      case "otherVersion":
        return `The report is of version ${verdict.version}, which this pat-steward cannot check.`;
      case "unreadable":
        return unreadable[verdict.why];
    }
  },
};

const unreadable = {
  tooLarge: "The file is too large to be a report.",
  notJson: "The file is not JSON, or was cut off.",
  repeatedName: "The file names something twice, so programs differ in what they show of it.",
  notEvidence: "The file is not a sealed report.",
};
