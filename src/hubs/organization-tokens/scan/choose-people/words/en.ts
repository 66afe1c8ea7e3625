import { english } from "../../../../../ui/words/en/english";

const { number, personCount, plural } = english;

/** Words for choosing whose tokens are scanned. */
export const en = {
  title: "Whose tokens do you want to see?",
  everyone: "Everyone",
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
    "Paste them, or drop a text or CSV file here. Separate them with commas, semicolons or new lines.",
  addressesRead: (count: number) => plural(count, { one: "1 address", other: `${number(count)} addresses` }),
  notUnderstood: "Not an email address, left out",
  leftOut: (count: number) =>
    `${plural(count, { one: "1 address was", other: `${number(count)} addresses were` })} left out, because only so many can be looked up at once. Scan them in a second pass.`,
  fileFailed: "The file could not be read. Paste its text instead.",
  days: "Days since the last sign-in",
  daysInvalid: "Enter a whole number of days from 1 to 3,650.",
  find: "Find people",
  finding: "Looking up people",
  foundPeople: (count: number) =>
    count === 0 ? "Nobody was found, so there is nothing to scan." : `${personCount(count)} found.`,
  unknown: "Not found in this organization",
  ambiguous: "Several people have this address; choose the right one under Selected people",
  signInNotKnown: (count: number) =>
    `The last sign-in of ${personCount(count)} is not known, so they are not included.`,
  startEveryone: "Scan everyone",
  startPeople: (count: number) => `Scan ${personCount(count)}`,
  keepOld: "Back to the results",
};

export type ChoosePeopleWords = typeof en;
