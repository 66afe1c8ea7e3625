import { english } from "../../../../ui/words/en/english";

const { number } = english;

/** Words for opening the file of a scan. */
export const en = {
  open: "Open a scan file",
  hint: "Or drop one here. The command line and the pipeline task of PAT Steward write such files.",
  reading: (name: string) => `Reading ${name}`,
  taking: (name: string) => `${name} was read. It will be shown in a moment.`,
  cancel: "Cancel",
  note: (when: string) => `Opened from a file, read on ${when}.`,
  part: (name: string, index: number, count: number) =>
    `${name} is part ${number(index)} of ${number(count)} of a scan. Merge all parts first (pat-steward merge) and open the result. You can open this part alone, but the tokens of everyone else are missing in it.`,
  openPart: "Open this part",
  otherVersion: (name: string, version: number) =>
    `${name} is a scan file of version ${number(version)}, which this page cannot read. Use the same version of PAT Steward here and in the pipeline.`,
  otherOrganization: (name: string, its: string, here: string) =>
    `${name} is a scan of ${its}, and this page is about ${here}. Open it there.`,
  refused: {
    notAScan: (name: string) => `${name} is not a scan file of PAT Steward.`,
    cut: (name: string) => `${name} is cut off: its end is missing. Copy or download it again.`,
    edited: (name: string) =>
      `${name} was changed after it was written, so it is not opened. Copy or download it again.`,
    fromTheFuture: (name: string) =>
      `${name} says that it was read in the future. Either this computer's clock is wrong, or that of the computer that wrote it.`,
    tooLarge: (name: string) => `${name} is larger than any scan can be, so it is not opened.`,
    zip: (name: string) => `${name} is a ZIP archive. Unpack it, then open the scan file that is in it.`,
    damaged: (name: string) => `${name} is packed, and it is damaged or cut off. Copy or download it again.`,
    tooOld: (name: string) => `${name} is more than 90 days old. Too much has changed since; scan again.`,
    unreadable: (name: string) => `${name} could not be read. Check that it is still there, then try again.`,
  },
};

export type ScanFileWords = typeof en;
