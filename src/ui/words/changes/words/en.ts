import { english } from "../../en/english";

const { number, personCount, plural, tokenCount } = english;

/** What changed between two scans, on a page and in a report. */
export const en = {
  title: (when: string) => `Changes since the last scan (${when})`,
  none: (when: string) => `Nothing has changed since the last scan (${when}).`,
  sum: (added: number, gone: number) => `${tokenCount(added)} new, ${tokenCount(gone)} gone`,
  owner: (name: string, added: number, gone: number) => `${name}: ${number(added)} new, ${number(gone)} gone`,
  more: (count: number) => `and ${personCount(count)} more`,
  notCompared: (count: number) =>
    plural(count, {
      one: "1 person is not compared, because one of the two scans did not read them in full.",
      other: `${number(count)} people are not compared, because one of the two scans did not read them in full.`,
    }),
};

export type ChangeWords = typeof en;
