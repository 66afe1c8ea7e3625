import type { ChangedText } from "../../../../tokens/published/templateDifference";
import { english } from "../../../words/en/english";

const { dayCount } = english;

const texts: Readonly<Record<ChangedText, string>> = {
  title: "the title",
  job: "the job",
  namePattern: "the pattern of names",
  snippets: "the lines to use it with",
  link: "the link",
  alternative: "the way without a token",
};

/** Words of what makes a template other than it was. */
export const en = {
  gained: (scopes: string) => `A token may then also do: ${scopes}.`,
  lost: (scopes: string) => `A token may then no longer do: ${scopes}.`,
  renamed: "The scopes are named differently and allow the same.",
  usualDays: (from: number, to: number) => `It proposes ${dayCount(to)} instead of ${dayCount(from)}.`,
  longestDays: (from: number, to: number) =>
    `The longest life is ${dayCount(to)} instead of ${dayCount(from)}.`,
  changed: (parts: string) => `Also different: ${parts}.`,
  texts,
};

export type DifferenceWords = typeof en;
