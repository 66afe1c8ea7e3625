import { english } from "../../../../ui/words/en/english";

const { number, tokenCount } = english;

/** Words of the list of a person's own tokens. */
export const en = {
  filter: "Filter by name, scope or id",
  shown: (shown: number, all: number) => `${number(shown)} of ${number(all)} tokens shown`,
  table: "Your personal access tokens",
  selected: (count: number) => `${tokenCount(count)} selected`,
  clearSelection: "Clear selection",
  revokeSelected: (count: number) => `Revoke ${tokenCount(count)}`,
  replaceAll: (count: number) => `Replace ${tokenCount(count)}`,
  replace: "Replace",
  isBeingReplaced: "Being replaced",
  replaceOne: (name: string) => `Replace “${name}”`,
  export: "Export",
  refresh: "Refresh",
  refreshing: "Refreshing the list",
};

export type ListWords = typeof en;
