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
  perOwner: "By owner",
  owner: (name: string, count: number) => `${name}: ${tokenCount(count)}`,
  moreOwners: (count: number) => `and ${personCount(count)} more`,
  warning: "Whatever uses these tokens stops working. A revoked token cannot be brought back.",
  notTold:
    "Azure DevOps does not notify the owners. Afterwards you get a note for each of them, ready to send.",
  reason: "Reason",
  reasonHint: "It appears in the report and in the notes to the owners. Never enter a token here.",
  reasonNeeded: "Enter a reason: it appears in the report.",
  phrase: (count: number) => (count === 1 ? "revoke 1 token" : `revoke ${count} tokens`),
  type: (phrase: string) => `To confirm, type: ${phrase}`,
  typeNeeded: (phrase: string) => `Type exactly “${phrase}” to continue.`,
  confirm: (count: number) => plural(count, { one: "Revoke token", other: `Revoke ${number(count)} tokens` }),
  confirmTyped: "Revoke them",
  nothing: "None of these tokens can be revoked here.",
  checking: "Reading the protected list",
  busy: "Another revocation is running. Wait for it to finish, or stop it.",
  /** For a revocation that an earlier visit began. */
  continued: {
    title: "Continue the revocation",
    reading: (done: number, all: number) =>
      `Listing the tokens of each owner: ${number(done)} of ${number(all)}`,
    failed: "The owners could not be read",
    begun: (when: string) => `Begun on ${when}.`,
    byOther: (id: string) => `Begun by someone else (identity ID ${id}).`,
    gone: (count: number, total: number) =>
      count === 1
        ? `1 of ${number(total)} is already gone.`
        : `${number(count)} of ${number(total)} are already gone.`,
    elsewhere: (count: number) =>
      plural(count, {
        one: "1 token belongs to someone other than the plan says and is left out.",
        other: `${number(count)} tokens belong to someone other than the plan says and are left out.`,
      }),
    unknown: (count: number) =>
      plural(count, {
        one: "1 ID in the plan is not known here and is left out.",
        other: `${number(count)} IDs in the plan are not known here and are left out.`,
      }),
    unread: (count: number, people: number) =>
      `${tokenCount(count)} of ${personCount(people)} could not be checked and will not be sent. They stay in the unfinished revocation.`,
    readAgain: "List again",
    over: "Nothing is left to revoke",
    ended: "The revocation is finished.",
  },
};

export type PreviewWords = typeof en;
