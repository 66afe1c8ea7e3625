import { english } from "../../../../ui/words/en/english";

const { number, plural } = english;

/** Words for tokens that were listed earlier in this visit. */
export const en = {
  notice: (count: number) =>
    plural(count, {
      one: "1 token that was listed before is no longer there.",
      other: `${number(count)} tokens that were listed before are no longer there.`,
    }),
  button: (count: number) => `No longer listed: ${number(count)}`,
  title: "No longer listed",
  more: (count: number) => `and ${number(count)} more`,
};

export type VanishedWords = typeof en;
