import { english } from "../../../../ui/words/en/english";

const { number, personCount, plural, tokenCount } = english;

/** Words for a scan and its results. */
export const en = {
  section: "Scan",
  opening: "Looking for the last scan",
  progress: {
    people: (read: number, found: number, isTotalKnown: boolean) =>
      `${number(read)} of ${isTotalKnown ? "" : "at least "}${personCount(found)} read`,
    tokens: (count: number) => `${tokenCount(count)} found`,
    rate: (perSecond: number) =>
      `${number(perSecond < 10 ? perSecond : Math.round(perSecond))} people per second`,
    left: (duration: string) => `about ${duration} left`,
    services: (count: number) =>
      plural(count, {
        one: "1 service identity left out (services own no tokens)",
        other: `${number(count)} service identities left out (services own no tokens)`,
      }),
    unreadableUsers: (count: number) =>
      plural(count, {
        one: "1 entry in the list of users could not be read",
        other: `${number(count)} entries in the list of users could not be read`,
      }),
    unreadableTokens: (count: number) =>
      plural(count, {
        one: "1 token entry could not be read",
        other: `${number(count)} token entries could not be read`,
      }),
    running: "Scanning",
    waiting: (time: string) => `Azure DevOps asked for a pause. The scan resumes at ${time}.`,
    pausedByYou: "Paused. You can use what was found so far.",
    pausedWhy: (why: string) => `Paused: ${why}. You can use what was found so far.`,
    stopped: "Stopped. The results are incomplete.",
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
  seconds: (count: number) => plural(count, { one: "1 second", other: `${number(count)} seconds` }),
  minutes: (count: number) => plural(count, { one: "1 minute", other: `${number(count)} minutes` }),
  hours: (count: number) => plural(count, { one: "1 hour", other: `${number(count)} hours` }),
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
  },
  /** A scan whose page was closed, where this browser keeps none. */
  lost: {
    sum: (when: string, people: string) => `A scan of everyone begun ${when} was not finished: ${people}.`,
    why: "This browser does not keep scans, so what it found is lost unless another tab still shows it. Scan again to read everyone.",
    dismiss: "Dismiss",
  },
  changes: {
    title: (when: string) => `Changes since the last scan (${when})`,
    none: (when: string) => `Nothing has changed since the last scan (${when}).`,
    sum: (added: number, gone: number) => `${tokenCount(added)} new, ${tokenCount(gone)} gone`,
    owner: (name: string, added: number, gone: number) =>
      `${name}: ${number(added)} new, ${number(gone)} gone`,
    more: (count: number) => `and ${personCount(count)} more`,
    notCompared: (count: number) =>
      plural(count, {
        one: "1 person is not compared, because one of the two scans did not read them in full.",
        other: `${number(count)} people are not compared, because one of the two scans did not read them in full.`,
      }),
  },
  signInsFailed: (why: string) =>
    `The last sign-ins could not be read (${why}), so the filter for inactive owners finds nobody.`,
};

export type ScanWords = typeof en;
