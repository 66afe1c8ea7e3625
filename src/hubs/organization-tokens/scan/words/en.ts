import { en as changes } from "../../../../ui/words/changes/words/en";
import { english } from "../../../../ui/words/en/english";
import { en as facts } from "../../../../ui/words/scan/words/en";

const { number, personCount, tokenCount } = english;

/** Words for a scan and its results. */
export const en = {
  section: "Scan",
  opening: "Looking for the last scan",
  /** Shared with the command line. */
  facts,
  progress: {
    running: "Scanning",
    waiting: (time: string) => `Azure DevOps asked for a pause. The scan resumes at ${time}.`,
    pausedByYou: "Paused. You can use what was found so far.",
    pausedWhy: (why: string) => `Paused: ${why}. You can use what was found so far.`,
    stopped: "Stopped. The results are incomplete.",
    keeping: "Keeping the scan in this browser",
    done: "Scan complete",
    doneWithFailures: "Scan complete, but some people could not be read",
    label: "Scan progress",
    announce: (percent: number) => `${percent} percent of people read`,
  },
  pause: "Pause",
  resume: "Resume",
  cancel: "Stop the scan",
  again: "New scan",
  retryFailed: (count: number) => `Retry ${personCount(count)}`,
  failed: {
    title: (count: number) => `${personCount(count)} could not be read. Their tokens are missing here.`,
    row: (name: string, why: string) => `${name}: ${why}`,
  },
  kept: {
    age: (relative: string, isEveryone: boolean) =>
      `Scan of ${isEveryone ? "everyone" : "selected people"} from ${relative}. Tokens may have changed since; scan again to see the current state.`,
    partial: "Some people were not read, so their tokens are missing here.",
    goOn: "Read the rest",
    discard: "Discard",
    size: (people: number, tokens: number, bytes: number) =>
      `Kept in this browser: ${personCount(people)}, ${tokenCount(tokens)}, about ${
        bytes < 1_000_000
          ? `${number(Math.ceil(bytes / 1_000))} KB`
          : `${number(Math.round(bytes / 1_000_000))} MB`
      }.`,
    forget: "Forget",
    forgetQuestion: "Remove everything this browser keeps from your scans?",
    forgetConfirm: "Forget it",
    keep: "Keep it",
    forgetFailed: "It could not be removed. Try again, or clear this page's site data in your browser.",
    forgotten: "This browser no longer keeps a scan.",
    tooOld: "The scan kept in this browser was more than 90 days old and has been removed.",
    notKept: "This browser could not keep this scan. Closing the page loses it.",
    nowhere: "This browser does not let the page keep scans. Closing the page loses this one.",
    keptIsBetter:
      "This browser still keeps a scan of everyone that is newer or has more in it. Closing the page loses this one.",
  },
  /** A scan whose page was closed, where this browser keeps none. */
  lost: {
    sum: (when: string, people: string) => `A scan of everyone begun ${when} was not finished: ${people}.`,
    why: "This browser does not keep scans, so what it found is lost unless another tab still shows it. Scan again to read everyone.",
    dismiss: "Dismiss",
  },
  /** Shared with the reports of the command line. */
  changes,
  signInsFailed: (why: string) =>
    `The last sign-ins could not be read (${why}), so the filter for inactive owners finds nobody.`,
};

export type ScanWords = typeof en;
