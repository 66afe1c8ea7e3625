import type { FailureKind } from "../../jobs/pace/Failure";
import { english } from "../../ui/words/en/english";

const { number, personCount, plural, stopDay, tokenCount } = english;

const why: Readonly<Record<FailureKind, string>> = {
  signedOut: "the credential was no longer accepted",
  forbidden: "no permission",
  missing: "Azure DevOps could not find this person",
  throttled: "Azure DevOps was limiting requests",
  offline: "Azure DevOps did not answer",
  refused: "Azure DevOps refused the request",
  unexpected: "Azure DevOps sent an unexpected response",
};

/** What only reports say. The rest they say as the hub does. */
export const words = {
  title: (organization: string) => `Personal access tokens of ${organization}`,
  scanned: (when: string, isEveryone: boolean, people: number) =>
    `Scan of ${isEveryone ? "everyone" : "selected people"} from ${when}: ${personCount(people)} read.`,
  made: (when: string, version: string) =>
    `Report made on ${when} by PAT Steward ${version}. Dates are in UTC. It holds names, and no secrets.`,
  complete: "Everyone was read.",
  incomplete: "The scan is not complete, so tokens may be missing here.",
  failed: (count: number) => `${personCount(count)} could not be read. Their tokens are missing here.`,
  partly: (count: number) => `Some tokens of ${personCount(count)} could not be read. They are missing here.`,
  numbers: "At a glance",
  numbersColumns: ["Tokens", "Number"],
  activeOf: (people: number) => `of ${personCount(people)}`,
  stops: (isPast: boolean) => (isPast ? `stopped working on ${stopDay()}` : `stop working on ${stopDay()}`),
  withFullAccess: "with those that have full access",
  longerThanAYear: "made for more than a year",
  charts: "Active tokens",
  noneActive: "Nobody in this scan has a token that still works.",
  scopesColumns: ["Scope", "Tokens"],
  owner: "Owner",
  ownersColumns: ["Owner", "Tokens"],
  found: (tokens: number, owners: number) =>
    tokens === 0 ? "No token found" : `${tokenCount(tokens)} of ${personCount(owners)} found`,
  filter: "Filter",
  everyActive: "all active tokens",
  activeAnd: (parts: string) => `active tokens; ${parts}`,
  query: (text: string) => (text === "" ? "As query text: none" : `As query text: ${text}`),
  noneFound: "No token of this scan fits the filter.",
  leftOut: (shown: number, all: number) =>
    `The first ${number(shown)} of ${tokenCount(all)} are listed here. The CSV and the JSON file of this report have all of them.`,
  rules: "Rules of the organization",
  rulesColumns: ["Rule", "Tokens", "People"],
  noRules: "There are no rules.",
  breaking: (tokens: number, owners: number) =>
    tokens === 0
      ? "No active token breaks one. Azure DevOps does not enforce them."
      : `${tokenCount(tokens)} of ${personCount(owners)} ${tokens === 1 ? "breaks" : "break"} at least one. Azure DevOps does not enforce them.`,
  changesColumns: ["Owner", "New", "Gone"],
  notRead: "Who could not be read",
  notReadColumns: ["Person", "Why"],
  morePeople: (count: number) =>
    plural(count, { one: "and 1 more person", other: `and ${number(count)} more people` }),
  why,
};
