import { english } from "../../../../../ui/words/en/english";

const { number, personCount, plural, tokenCount } = english;

/** Words for what a revocation would do, before anything is sent. */
export const en = {
  title: "Revoke tokens",
  what: "Nothing has been sent yet. This would be revoked:",
  tokens: "Tokens",
  owners: "Owners",
  fullAccess: "Full access",
  allOrganizations: "All organizations",
  highPrivilege: "High privilege",
  yours: "Yours",
  protectsNobody: "No one is protected: the protected list is empty.",
  protectsNobodyYet: "No one is protected: no protected list has been saved.",
  protectSomeone: "Protect someone in this plan",
  protects: (people: number, list: number) =>
    `The protected list names ${personCount(people)} and ${tokenCount(list)}.`,
  inactiveLeftOut: (count: number) => `${tokenCount(count)} left out: already expired or revoked.`,
  yoursLeftOut: (count: number) => `${tokenCount(count)} of your own left out.`,
  includeMine: (count: number) =>
    plural(count, { one: "Also revoke my own token", other: `Also revoke my own ${number(count)} tokens` }),
  protectedOwners: (names: string, more: number) =>
    `Protected, so left out unless you include them: ${names}${more > 0 ? ` and ${personCount(more)} more` : ""}.`,
  protectedAll: "Show everyone who is protected",
  includeProtected: (count: number) =>
    plural(count, {
      one: "Revoke this protected token too",
      other: `Revoke these ${number(count)} protected tokens too`,
    }),
  owner: (name: string, count: number) => `${name}: ${tokenCount(count)}`,
  warning: "Whatever uses these tokens stops working. A revoked token cannot be brought back.",
  notTold:
    "Azure DevOps does not notify the owners. Afterwards you get a note for each of them, ready to send.",
  reason: "Reason",
  reasonHint: "It appears in the report and in the notes to the owners. Never enter a token here.",
  reasonNeeded: "Enter a reason: it appears in the report.",
  phrase: (count: number) => (count === 1 ? "revoke 1 token" : `revoke ${count} tokens`),
  type: (phrase: string) => `To confirm, type: ${phrase}`,
  typeNeeded: (phrase: string) => `Type exactly “${phrase}” to continue.`,
  confirm: (count: number) => `Revoke ${tokenCount(count)}`,
  nothing: "None of these tokens can be revoked here.",
  workingOut: "Working out what would be revoked",
  checking: "Reading the protected list",
  busy: "Another revocation is running. Wait for it to finish, or stop it.",
};

export type PreviewWords = typeof en;
