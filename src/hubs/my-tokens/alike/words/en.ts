import { english } from "../../../../ui/words/en/english";

const { number, plural } = english;

/** Words for tokens that look made for the same job. */
export const en = {
  button: (count: number) => `Similar tokens: ${number(count)}`,
  line: (count: number) =>
    plural(count, {
      one: "You have 1 other active token with a similar name and the same scopes.",
      other: `You have ${number(count)} other active tokens with similar names and the same scopes.`,
    }),
  show: "Show similar tokens",
  title: "Similar tokens",
  what: "Active tokens with the same scopes whose names differ only in numbers, dates, machines or repositories.",
  group: (count: number) => `${number(count)} similar`,
  newest: (date: string) => `The newest was created on ${date}.`,
  check:
    "Check that nothing still uses the older ones: Azure DevOps does not say when a token was last used. A tool may have one for each machine.",
  choose: "Choose which to revoke",
  isNewest: "newest",
  created: (date: string) => `Created ${date}`,
  unlisted: (count: number) =>
    plural(count, {
      one: "1 older token is not shown. Revoke these first.",
      other: `${number(count)} older tokens are not shown. Revoke these first.`,
    }),
  noneKept: "You would keep none of these tokens.",
  revoke: (kept: number, revoked: number) => `Keep ${number(kept)}, revoke ${number(revoked)}`,
  back: "Back to all groups",
};

export type AlikeWords = typeof en;
