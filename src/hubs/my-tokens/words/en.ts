import { english } from "../../../ui/words/en/english";

const { number, tokenCount } = english;

/** Words of the hub "My tokens". */
export const en = {
  title: "My tokens",
  newToken: "New token",
  description: (person: string, organization: string) =>
    `Personal access tokens of ${person}, seen from ${organization}`,
  openBuiltIn: "Open the built-in token page",
  loading: "Reading your tokens",
  filter: {
    text: "Filter by name, scope or id",
    shown: (shown: number, all: number) => `${number(shown)} of ${number(all)} tokens shown`,
    unknown: (keys: string) =>
      `The address of this page names filters that are not known here and were left out: ${keys}`,
  },
  table: "Your personal access tokens",
  selected: (count: number) => `${tokenCount(count)} selected`,
  clearSelection: "Clear selection",
  revokeSelected: (count: number) => `Revoke ${tokenCount(count)}`,
  empty: {
    title: "You have no personal access tokens",
    text: "Azure DevOps lists none for you: none active, expired or revoked. Choose “New token” when a job needs one.",
  },
  noMatch: {
    title: "No token matches the filters",
    text: "Change the filters, or reset them to see your active tokens.",
  },
  refreshing: "Refreshing the list",
  server: {
    title: "Azure DevOps Server has no such list",
    text: "Azure DevOps Server offers no interface through which an extension could list or revoke your tokens. The built-in page can.",
  },
};

export type MyTokensWords = typeof en;
