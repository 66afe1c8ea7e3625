import { english } from "../../../ui/words/en/english";

const { tokenCount, personCount } = english;

export const words = {
  what: "Write a report of a scan: CSV, JSON, Markdown, or an HTML page with the charts.",
  scan: "the scan's file",
  before: "an earlier scan to compare with",
  csv: "the tokens found, as CSV",
  jsonFile: "the tokens found, as JSON",
  markdown: "a page as Markdown",
  html: "a page as HTML, in one file",
  failOn: "end with 3 if more tokens than this are found",
  examples: `
Examples:
  pat-steward report --scan scan.jsonl --html report.html
  pat-steward report --scan scan.jsonl --risk fullAccess --csv found.csv --markdown page.md --fail-on 0
  pat-steward report --scan scan.jsonl --before last-week.jsonl --html report.html

The page shows the whole organization, and below it the tokens that the filter finds. Days are days in UTC.`,
  noFile: "Nothing to write: use --html, --markdown, --csv or --json-file.",
  otherOrganization: (path: string) => `${path} is a scan of another organization.`,
  partial: "The scan is not complete: tokens may be missing in the report.",
  done: (tokens: number, owners: number) => `${tokenCount(tokens)} of ${personCount(owners)} found.`,
  written: (path: string) => `Written to ${path}.`,
};
