import { english } from "../../../../ui/words/en/english";

const { personCount, tokenCount } = english;

/** Words for an organization's tokens that may need only narrower scopes. */
export const en = {
  title: "Least privilege",
  what: "Going by names and scopes alone. Nobody can tell from them what a token is used for, so ask its owner.",
  counting: "Counting",
  none: "Nothing in this scan suggests narrower scopes.",
  sum: (tokens: number, people: number) => `${tokenCount(tokens)} of ${personCount(people)}`,
  kinds: {
    contained: "Have scopes that others of theirs include",
    beyond: "Go beyond the job that their name suggests",
    high: "Have high privilege, and a name that gives no reason for it",
    any: "Any of these",
  },
  view: {
    name: "May need less",
    what: "Tokens that have scopes others include, go beyond what their name suggests, or have high privilege without a reason in their name.",
  },
  askOwner:
    "Only its owner knows the job: ask them to replace it with one that has just the scopes it needs.",
};

export type NarrowerSumsWords = typeof en;
