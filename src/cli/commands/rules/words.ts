import { english } from "../../../ui/words/en/english";

const { counted } = english;

export const words = {
  what: "List the organization's rules, and write them into a file for find, report and plan.",
  out: "where they go",
  examples: `
Examples:
  pat-steward rules --organization fabrikam --out rules.json
  pat-steward find --scan scan.jsonl --rules rules.json --rule any

Every member of the organization can change its rules. Read the file before anything is revoked by it.`,
  invalid:
    "The rules of the organization cannot be read as such: somebody has changed them, or a newer version wrote them.",
  found: (count: number) => (count === 0 ? "There are no rules." : `${counted(count, "rule", "rules")}.`),
  written: (path: string) => `Written to ${path}.`,
};
