import { english } from "../../../../ui/words/en/english";

const { number, personCount, plural, tokenCount } = english;

/** Words for choosing whom to scan, and for the scan. */
export const en = {
  section: "Scan",
  opening: "Looking for the last scan",
  whom: {
    title: "Whose tokens do you want to see?",
    everyone: "Everyone",
    people: "Selected people",
    list: "A list of e-mail addresses",
    inactive: "People who have not signed in for some time",
    inactiveNotOnServer: "Azure DevOps Server does not tell when people last signed in.",
    search: "Name or e-mail address",
    searchHint: "Type at least two characters, then choose from the list.",
    searching: "Searching",
    found: (count: number) =>
      count === 0 ? "Nobody's name or address starts with this" : `${personCount(count)} found`,
    searchFailed: (why: string) => `The search failed: ${why}`,
    chosen: "Chosen people",
    remove: (name: string) => `Remove ${name}`,
    addresses: "E-mail addresses",
    addressesHint: "Paste them, or drop a text or CSV file here. Commas, semicolons and new lines separate.",
    addressesRead: (count: number) =>
      plural(count, { one: "1 address", other: `${number(count)} addresses` }),
    notUnderstood: "No e-mail address, left out",
    leftOut: (count: number) =>
      `${number(count)} addresses more than can be looked up at once were left out. Scan them in a second go.`,
    fileFailed: "The file could not be read. Paste its text instead.",
    days: "Days since the last sign-in",
    daysInvalid: "Give a whole number of days from 1 to 3,650.",
    find: "Find people",
    finding: "Looking them up",
    foundPeople: (count: number) =>
      count === 0 ? "Nobody was found, so there is nothing to scan." : `${personCount(count)} found.`,
    unknown: "Not found in this organization",
    ambiguous: "More than one person has this address; choose the right one under Selected people",
    signInNotKnown: (count: number) =>
      `For ${personCount(count)} the last sign-in is not known. They are not among those found.`,
    startEveryone: "Scan everyone",
    startPeople: (count: number) => `Scan ${personCount(count)}`,
    keepOld: "Back to the results",
  },
  progress: {
    people: (read: number, found: number, isTotalKnown: boolean) =>
      `${number(read)} of ${isTotalKnown ? "" : "at least "}${personCount(found)} read`,
    tokens: (count: number) => `${tokenCount(count)} found`,
    rate: (perSecond: number) =>
      `${number(perSecond < 10 ? perSecond : Math.round(perSecond))} people a second`,
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
    waiting: (time: string) => `Azure DevOps asked for a pause. It goes on at ${time}.`,
    pausedByYou: "Paused. What was found so far can be used.",
    pausedWhy: (why: string) => `Paused: ${why}. What was found so far can be used.`,
    stopped: "Stopped. The results are partial.",
    done: "Scan complete",
    doneWithFailures: "Scan complete, but some people could not be read",
    label: "Progress of the scan",
    announce: (percent: number) => `${percent} percent of the people read`,
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
      `Scan of ${isEveryone ? "everyone" : "selected people"} from ${relative}. Tokens may have changed since; scan again to see the present state.`,
    partial: "Some people were not read then: their tokens are missing here.",
    goOn: "Read the rest",
    discard: "Discard",
    notKept: "This scan could not be kept in this browser. It is gone when the page closes.",
  },
  changes: {
    title: (when: string) => `What changed since the scan of ${when}`,
    none: (when: string) => `Nothing changed since the scan of ${when}.`,
    sum: (added: number, gone: number) => `${tokenCount(added)} new, ${tokenCount(gone)} gone`,
    owner: (name: string, added: number, gone: number) =>
      `${name}: ${number(added)} new, ${number(gone)} gone`,
    more: (count: number) => `and ${personCount(count)} more`,
    notCompared: (count: number) =>
      `${personCount(count)} were read in only one of the two scans and are not compared.`,
  },
  signInsFailed: (why: string) =>
    `The last sign-ins could not be read (${why}), so that the filter for inactive owners finds nobody.`,
};

export type ScanWords = typeof en;
