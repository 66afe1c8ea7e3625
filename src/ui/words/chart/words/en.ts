import { english } from "../../en/english";

const { number, tokenCount } = english;

/** Words of the charts that both hubs draw. */
export const en = {
  weeks: "What ends in the next 13 weeks",
  /** Follows a title while a scan runs. */
  soFar: "so far",
  sum: (title: string, count: number) => `${title}: ${tokenCount(count)}`,
  nothing: "No token ends in the next 13 weeks.",
  levels: {
    high: { name: "High risk", why: "Full access, or made for all organizations" },
    medium: { name: "Medium risk", why: "High privilege, more than a year, or something unknown" },
    none: { name: "No known risk", why: "None of the risks that PAT Steward checks" },
  },
  today: "Today",
  retirement: (day: string) => `${day}: tokens for all organizations stop`,
  week: (first: string, last: string) => `${first} to ${last}`,
  weekLabel: (week: string, count: number, high: number) =>
    `${week}: ${tokenCount(count)}, ${number(high)} high risk`,
  later: (day: string, count: number) => `From ${day} on: ${number(count)}`,
  unknown: (count: number) => `Unknown: ${number(count)}`,
  asTable: "As a table",
  asChart: "As a chart",
  columns: { week: "Week", tokens: "Tokens", after: "Later", unknown: "Unknown" },
};

export type ChartWords = typeof en;
