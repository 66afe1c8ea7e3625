import { english } from "../../../../ui/words/en/english";
import { en as charts } from "../../../../ui/words/overview/words/en";

const { number, personCount, plural, tokenCount } = english;

/** Words of the overview of everyone's tokens. */
export const en = {
  /** Shared with the reports of the command line. */
  ...charts,
  soFar: (sum: string) => `So far: ${sum}`,
  hint: "Each bar shows its tokens.",
  none: {
    title: "No active tokens",
    text: "The people in this scan have no token that still works.",
    growing: "None were found so far.",
  },
  allOwners: "All owners",
  rules: {
    title: "Rules that are broken",
    counting: "Counting",
    none: "Nothing in this scan breaks a rule.",
    sum: (tokens: number, people: number) => `${tokenCount(tokens)} of ${personCount(people)}`,
    any: (sum: string, tokens: number) =>
      `${sum} ${plural(tokens, { one: "breaks", other: "break" })} at least one rule.`,
    showAny: "Show all of these",
  },
  history: {
    title: "From scan to scan",
    first: "This line begins with two scans of everyone. After the next one, it shows what has changed.",
    none: "After a scan of everyone, its sums are kept here. With the next one, you see what has changed.",
    failed: "The sums of earlier scans could not be read.",
    notKept: "The sums of this scan could not be kept.",
    since: (day: string, count: number) =>
      `${plural(count, { one: "1 scan", other: `${number(count)} scans` })} since ${day}`,
    change: (name: string, now: number, before: number) =>
      now === before
        ? `${name}: ${number(now)}, as in the scan before`
        : `${name}: ${number(now)}, ${number(Math.abs(now - before))} ${now > before ? "more" : "fewer"} than in the scan before`,
    active: "Active",
    columns: { scan: "Scan", people: "People", notRead: "Not read" },
    incomplete: (count: number) =>
      `In the last scan, ${personCount(count)} could not be read, so its numbers may be too small.`,
  },
};

export type OverviewWords = typeof en;
