import { english } from "../../../ui/words/en/english";

const { number, plural, tokenCount } = english;

/** Words for exporting the tokens on screen. */
export const en = {
  open: "Export",
  title: "Export tokens",
  what: (count: number) => `${tokenCount(count)}: those shown, in the order shown.`,
  none: "No token is shown, so there is nothing to export. Change the filters first.",
  growing: "The scan is still running: tokens that it has yet to find are not among them.",
  own: "The file has the names of your tokens, but no secrets: Azure DevOps shows those only once.",
  others:
    "The file has names of people and of their tokens, but no secrets. Keep it where such lists belong.",
  downloadCsv: "Download CSV",
  downloadJson: "Download JSON",
  copyCsv: "Copy CSV",
  copyJson: "Copy JSON",
  writing: (done: number, all: number) => `${number(done)} of ${tokenCount(all)} written`,
  cancelled: "Cancelled. Nothing was exported.",
  copied: (count: number) =>
    plural(count, { one: "1 token is copied.", other: `${number(count)} tokens are copied.` }),
  copyFailed: "Copying is not allowed here, or the list is too long for it. Download it instead.",
  downloaded:
    "The browser was asked to save the file. If no file appears, downloads are blocked here: copy the list instead.",
  tooLong:
    "The list could not be written: the browser has too little memory. Show fewer tokens, then try again.",
  failed: "The list could not be written. Nothing was saved or copied. Change the filters, then try again.",
  /** What is said of a report. */
  report: {
    writing: "Writing the report …",
    downloaded:
      "The browser was asked to save the report. If no file appears, downloads are blocked here: copy it instead.",
    copied: "The report is copied.",
    copyFailed: "Copying is not allowed here, or the report is too long for it. Download it instead.",
    cancelled: "Cancelled. Nothing was saved or copied.",
    tooLong: "The report could not be written: the browser has too little memory.",
    failed: "The report could not be written. Nothing was saved or copied.",
  },
};

export type ExportWords = typeof en;
