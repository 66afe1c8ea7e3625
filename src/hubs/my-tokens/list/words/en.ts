import { english } from "../../../../ui/words/en/english";

const { number, plural, tokenCount } = english;

/** Words of the list of a person's own tokens. */
export const en = {
  filter: "Filter by name, scope or id",
  shown: (shown: number, all: number) => `${number(shown)} of ${number(all)} tokens shown`,
  unknownFilters: (keys: string) =>
    `The address of this page contains filters that PAT Steward does not know. They were ignored: ${keys}`,
  table: "Your personal access tokens",
  selected: (count: number) => `${tokenCount(count)} selected`,
  clearSelection: "Clear selection",
  revokeSelected: (count: number) => `Revoke ${tokenCount(count)}`,
  empty: {
    title: "You have no personal access tokens",
    text: "Azure DevOps lists no active, expired or revoked tokens for you.",
    create: "Choose “New token” when you need one.",
  },
  noMatch: {
    title: "No token matches the filters",
    text: "Change the filters, or reset them to see your active tokens.",
  },
  unreadable: (count: number) =>
    plural(count, {
      one: "1 row could not be read, so a token may be missing from this list. Compare it with the built-in token page.",
      other: `${number(count)} rows could not be read, so tokens may be missing from this list. Compare it with the built-in token page.`,
    }),
  export: "Export",
  refresh: "Refresh",
  refreshing: "Refreshing the list",
};

export type ListWords = typeof en;
