import { english } from "../../../ui/words/en/english";

const { tokenCount, personCount } = english;

export const words = {
  what: "Find tokens in a scan, with the filters of the hub.",
  scan: "the scan's file",
  csv: "write what was found as CSV",
  failOn: "end with 3 if more tokens than this are found",
  examples: `
Examples:
  pat-steward find --scan scan.jsonl --view leavers
  pat-steward find --scan scan.jsonl --risk fullAccess --status active --json
  pat-steward find --scan scan.jsonl --filter "https://dev.azure.com/…?risk=fullAccess&age=365"

The filters are those of the hub, and so are their names: what stands in its address can be pasted.`,
  found: (tokens: number, owners: number) => `${tokenCount(tokens)} of ${personCount(owners)}, in UTC.`,
  nothing: "No token fits.",
  partial: "The scan is not complete: tokens may be missing here.",
};
