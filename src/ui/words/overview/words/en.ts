import { english } from "../../en/english";

const { dayCount, number, personCount, plural } = english;

/** What the tokens of an organization are like, on a page and in a report. */
export const en = {
  sum: (tokens: number, people: number) =>
    `${plural(tokens, { one: "1 active token", other: `${number(tokens)} active tokens` })} of ${personCount(people)}`,
  risks: "Why they are risky",
  ages: "Age",
  lifetimes: "Lifetime given",
  scopes: "Powerful scopes",
  scopesWhy: "Tokens with full access count for each scope.",
  owners: "Most tokens",
  upTo: (days: number) => `Up to ${dayCount(days)}`,
  between: (first: number, last: number) => `${number(first)} to ${dayCount(last)}`,
  over: (days: number) => `More than ${dayCount(days)}`,
};

export type OverviewChartWords = typeof en;
