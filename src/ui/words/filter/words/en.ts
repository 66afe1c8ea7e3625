import { english } from "../../en/english";

/** The parts of a filter for everyone's tokens, on a page and in a report. */
export const en = {
  text: "Filter by name, scope, owner or id",
  owner: "Owner",
  name: "Token name",
  age: "Created more than",
  ageUpTo: "Created at most",
  lifetime: "Lifetime over",
  lifetimeUpTo: "Lifetime up to",
  late: "Expires later than",
  made: "Made by",
  madeByTool: "Tools and services",
  inactive: "Owner inactive for",
  days: english.dayCount,
};

export type FilterPartWords = typeof en;
