import { english } from "../../../../../../ui/words/en/english";

const { number, personCount, plural, tokenCount } = english;

/** Words for the list of what a revocation would revoke. */
export const en = {
  label: "Show",
  tokens: (count: number) => `Tokens (${number(count)})`,
  owners: (count: number) => `Owners (${number(count)})`,
  tokenList: "Tokens that would be revoked",
  ownerList: "Owners of these tokens",
  search: "Search by token or owner",
  found: (count: number) => `${tokenCount(count)} found`,
  foundOwners: (count: number) => `${personCount(count)} found`,
  noMatch: "Nothing in this plan matches.",
  expires: (day: string) => `expires ${day}`,
  unknownExpiry: "expiry unknown",
  ownerCount: tokenCount,
  protectedCount: (count: number) => `${tokenCount(count)} protected`,
  leaveOut: "Leave out",
  putBack: "Put back",
  leaveOutOne: (name: string) => `Leave out ${name}`,
  putBackOne: (name: string) => `Put back ${name}`,
  leaveOutFound: (count: number) =>
    plural(count, { one: "Leave out the one found", other: `Leave out all ${number(count)} found` }),
  putBackAll: "Put all back",
  leftOut: (count: number) => `You left out ${tokenCount(count)}.`,
  isLeftOut: "left out",
};

export type PlanListWords = typeof en;
