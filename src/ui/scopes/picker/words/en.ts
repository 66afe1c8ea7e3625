import { english } from "../../../words/en/english";

const { number, plural } = english;

/** Words of the list from which scopes are chosen. */
export const en = {
  title: "Scopes",
  chosen: "Chosen scopes",
  noneChosen: "No scopes chosen yet.",
  remove: (title: string) => `Remove ${title}`,
  search: "Search scopes",
  all: "All scopes by category",
  matches: (count: number) =>
    plural(count, { one: "1 scope matches", other: `${number(count)} scopes match` }),
  noMatch: "No scope matches.",
  group: (category: string, chosen: number) =>
    chosen === 0 ? category : `${category} (${number(chosen)} chosen)`,
  includes: (titles: string) => `Includes ${titles}.`,
  includesEverything: "Includes everything.",
  includedBy: (titles: string) => `Already included in ${titles}.`,
  highPrivilege: "High privilege",
};

export type ScopePickerWords = typeof en;
