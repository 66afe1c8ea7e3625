import { english } from "../../../../../ui/words/en/english";

const { number, personCount, plural, tokenCount } = english;

/** Words for a revocation that an earlier visit began. */
export const en = {
  title: "Continue the revocation",
  reading: (done: number, all: number) =>
    `Listing the tokens of each owner: ${number(done)} of ${number(all)}`,
  failed: "The owners could not be read",
  begun: (when: string) => `Begun on ${when}.`,
  byOther: (id: string) => `Begun by someone else (identity ID ${id}).`,
  gone: (count: number, total: number) =>
    count === 1
      ? `1 of ${number(total)} is already gone.`
      : `${number(count)} of ${number(total)} are already gone.`,
  elsewhere: (count: number) =>
    plural(count, {
      one: "1 token belongs to someone other than the plan says and is left out.",
      other: `${number(count)} tokens belong to someone other than the plan says and are left out.`,
    }),
  unknown: (count: number) =>
    plural(count, {
      one: "1 ID in the plan is not known here and is left out.",
      other: `${number(count)} IDs in the plan are not known here and are left out.`,
    }),
  unread: (count: number, people: number) =>
    `${tokenCount(count)} of ${personCount(people)} could not be checked and will not be sent. They stay in the unfinished revocation.`,
  readAgain: "List again",
  over: "Nothing is left to revoke",
  ended: "The revocation is finished.",
};

export type ContinuedWords = typeof en;
