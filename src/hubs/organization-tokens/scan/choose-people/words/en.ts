import { english } from "../../../../../ui/words/en/english";

const { number, personCount, plural } = english;

const addressCount = (count: number) =>
  plural(count, { one: "1 address", other: `${number(count)} addresses` });

const duration = (minutes: number) =>
  minutes < 1
    ? "less than a minute"
    : plural(minutes, { one: "about 1 minute", other: `about ${number(minutes)} minutes` });

/** Words for choosing whose tokens are scanned. */
export const en = {
  title: "Whose tokens do you want to see?",
  people: "Selected people",
  list: "A list of email addresses",
  inactive: "People who have not signed in for some time",
  inactiveNotOnServer: "Azure DevOps Server does not say when people last signed in.",
  search: "Name or email address",
  searchHint: "Type at least two characters, then choose from the list.",
  searching: "Searching",
  found: (count: number) =>
    count === 0 ? "No name or address starts with this" : `${personCount(count)} found`,
  searchFailed: (why: string) => `The search failed: ${why}`,
  chosen: "Chosen people",
  remove: (name: string) => `Remove ${name}`,
  addresses: "Email addresses",
  addressesHint:
    "Paste or drop what you have: a user export, a list from Outlook, a text or CSV file, an email with addresses in it.",
  addressesRead: addressCount,
  reading: "Reading the list",
  notUnderstood: "Lines without an email address, left out",
  leftOut: (count: number) =>
    `${plural(count, { one: "1 address was", other: `${number(count)} addresses were` })} left out, because only so many can be looked up at once. Scan them in a second pass.`,
  taken: "Files and long texts",
  chooseFile: "Choose a file",
  longText: (characters: number) => `Pasted text of ${number(characters)} characters`,
  fileProblem: {
    workbook: (name: string) =>
      `${name} is a workbook or an archive. Save the list as CSV and choose that file.`,
    pdf: (name: string) => `${name} is a PDF. Save the list as CSV and choose that file, or paste its text.`,
    binary: (name: string) => `${name} is not a text file. Save the list as CSV and choose that file.`,
    tooLarge: (name: string) =>
      `${name} is larger than 32 MB. Keep only the column with the addresses, or split the list.`,
    unreadable: (name: string) => `${name} could not be read. Paste its text instead.`,
  },
  days: "Days since the last sign-in",
  daysInvalid: "Enter a whole number of days from 1 to 3,650.",
  find: "Find people",
  finding: "Looking up people",
  foundPeople: (count: number) =>
    count === 0 ? "Nobody was found, so there is nothing to scan." : `${personCount(count)} found.`,
  foundOf: (count: number, total: number) => `${number(count)} of ${addressCount(total)} found.`,
  belongTo: (count: number) => `They belong to ${personCount(count)}.`,
  foundTitle: "People found",
  filterFound: "Search the people found",
  lookedUp: (count: number, total: number) => `${number(count)} of ${addressCount(total)} looked up`,
  usersRead: (count: number) => `User list: ${number(count)} read`,
  cancel: "Cancel",
  unknown: "Not found: nobody in this organization has this address",
  ambiguous: "Several people have this address; choose the right one under Selected people",
  signInNotKnown: (count: number) =>
    `The last sign-in of ${personCount(count)} is not known, so they are not included.`,
  startEveryone: "Scan everyone",
  startPeople: (count: number) => `Scan ${personCount(count)}`,
  back: "Back",
  keepOld: "Back to the results",
  /** The first screen. */
  start: {
    title: "Scan the organization",
    what: "A scan reads the list of everyone's tokens: names, scopes and dates, never a token itself. It changes nothing. You can use what it finds while it runs, pause it, or stop it.",
    counting: "Counting the people",
    countFailed: (why: string) =>
      `How many people there are is not known (${why}). The scan says so once it has read them all.`,
    size: (count: number, minutes: number, isExact: boolean) =>
      isExact
        ? `There ${count === 1 ? "is" : "are"} ${personCount(count)}. The scan takes ${duration(minutes)}, longer if Azure DevOps slows it down.`
        : `There are at least ${personCount(count)}. The scan takes ${minutes < 1 ? "a minute or more" : `${duration(minutes)} or more`}, longer if Azure DevOps slows it down.`,
    some: "Scan only some people",
  },
};

export type ChoosePeopleWords = typeof en;
