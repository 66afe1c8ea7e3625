import { english } from "../../../../../ui/words/en/english";

const { number, plural } = english;

/** Words that most lists do not need: nothing to show, and what may be missing. */
export const en = {
  tokenInAddress:
    "Something in this page's address looked like a token and was removed. If it is one, revoke it.",
  unknownFilters: (keys: string) =>
    `The address of this page contains filters that PAT Steward does not know. They were ignored: ${keys}`,
  unreadable: (count: number) =>
    plural(count, {
      one: "1 row could not be read, so a token may be missing from this list. Compare it with the built-in token page.",
      other: `${number(count)} rows could not be read, so tokens may be missing from this list. Compare it with the built-in token page.`,
    }),
  empty: {
    title: "You have no personal access tokens",
    text: "Azure DevOps lists no active, expired or revoked tokens for you.",
    create: "Choose “New token” when you need one.",
  },
  noMatch: {
    title: "No token matches the filters",
    text: "Change the filters, or reset them to see your active tokens.",
  },
};

export type RareWords = typeof en;
