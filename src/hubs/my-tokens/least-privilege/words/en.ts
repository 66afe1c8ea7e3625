import { english } from "../../../../ui/words/en/english";

const { number, plural } = english;

/** Words for the person's tokens that may need only narrower scopes. */
export const en = {
  button: (count: number) =>
    plural(count, {
      one: "1 token may need less",
      other: `${number(count)} tokens may need less`,
    }),
  title: "Tokens that may need only narrower scopes",
  what: "The fewer scopes a token has, the less harm it does if it leaks. These are suggestions: only you know what a token is for.",
  open: (name: string) => `Open ${name}`,
  openShort: "Open",
  more: (count: number) =>
    plural(count, {
      one: "1 more token is not shown.",
      other: `${number(count)} more tokens are not shown.`,
    }),
  replace: "Replace",
  replaceLong: "Replace with narrower scopes",
};

export type NarrowerWords = typeof en;
