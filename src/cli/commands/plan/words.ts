import { english } from "../../../ui/words/en/english";

const { tokenCount, personCount } = english;

export const words = {
  what: "Write down what would be revoked, for a person to read. Nothing is revoked.",
  scan: "the scan's file",
  reason: "why; it appears in the reports and the notes to the owners",
  out: "where the plan goes",
  summary: "write a page about it, as Markdown",
  examples: `
Examples:
  pat-steward plan --organization fabrikam --scan scan.jsonl --view leavers --reason "Left the company" --out plan.json
  pat-steward plan --organization fabrikam --scan scan.jsonl --filter "risk=fullAccess&age=365" --reason "Policy 7" --out plan.json

Tokens of people on the protected list, and those of whoever runs this, are left out.
Ends with 3 if the plan has more tokens than --fail-on allows.`,
  failOn: "end with 3 if the plan has more tokens than this",
  noFilter:
    "A plan needs a filter: --filter, --view, or single ones. To plan all active tokens, use --status active.",
  badList:
    "The protected list of the organization cannot be read as one: somebody has changed it. Nothing was planned.",
  otherOrganization: (path: string) => `${path} is a scan of another organization.`,
  partial: "The scan is not complete: tokens may be missing in the plan.",
  empty: "Nothing to revoke: no plan was written.",
  olderPlan: (path: string) => `${path} is the plan of an earlier run.`,
  planned: (tokens: number, owners: number, path: string, fingerprint: string) =>
    `${tokenCount(tokens)} of ${personCount(owners)} would be revoked. Plan ${fingerprint} is in ${path}.`,
};
