import { english } from "../../../../ui/words/en/english";

const { number, plural } = english;

/** Words for tokens of one owner that look made for the same job. */
export const en = {
  line: (count: number) =>
    `${number(count)} active tokens of this owner have similar names and the same scopes.`,
  newest: (date: string) => `The newest was created on ${date}.`,
  check:
    "Check with the owner that nothing still uses the older ones: Azure DevOps does not say when a token was last used.",
  notFree: "None of the older ones can be selected: they are protected, your own or being revoked.",
  select: (count: number) =>
    plural(count, { one: "Select the older one", other: `Select the ${number(count)} older ones` }),
};

export type AlikeWords = typeof en;
