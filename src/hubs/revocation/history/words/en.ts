import { english } from "../../../../ui/words/en/english";

const { number, plural, tokenCount } = english;

/** Words for the revocations of earlier visits. */
export const en = {
  title: "Earlier revocations",
  what: "Azure DevOps keeps the last fifty for you. Nobody else can read them.",
  loading: "Reading your earlier revocations",
  failed: "Your earlier revocations could not be read",
  none: "You have not revoked anything here yet.",
  noneBefore: "This was the first one.",
  unreadable: (count: number) =>
    plural(count, {
      one: "1 entry could not be read.",
      other: `${number(count)} entries could not be read.`,
    }),
  run: (count: number, when: string) => `${tokenCount(count)}, ${when}`,
  by: (name: string) => `by ${name}`,
  outcome: {
    refused: (count: number) => `${number(count)} refused`,
    stillListed: (count: number) => `${number(count)} still listed`,
    unknown: (count: number) => `${number(count)} unknown`,
    open: (count: number) => `${number(count)} not finished`,
    gone: (count: number) => `${number(count)} gone`,
  },
  running: "Still running in another tab or browser.",
  notContinued: "Its page was closed before the end, and it has not been continued.",
  ending: {
    begun: "Its end was not recorded: it is still running in another tab or browser, or its page was closed.",
    ended: "",
    stopped: "Stopped before the end.",
    crashed: "Interrupted by an error in PAT Steward.",
    discarded: "Cut off, then discarded.",
  },
  opened: (when: string) => `Revocation of ${when}`,
  back: "All earlier revocations",
  reading: "Reading the revocation",
  gone: "This revocation is no longer in the history, or what is stored of it makes no sense.",
  missing: (count: number) => `${tokenCount(count)} of this revocation could not be read.`,
  table: "What became of each token",
  remove: "Delete from history",
  question: "Delete this revocation from the history?",
  warning: "Its report and the notes to the owners cannot be made again. Revoked tokens stay revoked.",
  removeFailed: "It could not be deleted. Try again.",
  notWritten: "This revocation could not be written to your history. Download the report to keep it.",
  cutOff: {
    title: "A revocation was not finished",
    how: "Its page was closed, or it is still running in another tab or browser. This is what your list says now.",
    retry: (count: number) =>
      plural(count, { one: "Revoke the other", other: `Revoke the other ${number(count)}` }),
    dismiss: "Dismiss",
  },
};

export type HistoryWords = typeof en;
