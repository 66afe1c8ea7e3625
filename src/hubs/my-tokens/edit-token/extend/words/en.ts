import { english } from "../../../../../ui/words/en/english";

const { dayCount } = english;

/** Words for giving a token more time. */
export const en = {
  label: "Extend the token",
  by: "Extend by",
  days: (count: number) => `+${dayCount(count)}`,
  toDate: "To a date",
  dates: "The token's last day",
  now: "Now",
  later: "New",
  notChosen: "Not chosen yet",
  keeps:
    "The name, the scopes and the secret stay the same. If your organization limits how long a token may last, Azure DevOps may give less time; you will see what it gave.",
  endUnknown:
    "Azure DevOps does not say when this token expires. The days count from today, so the new date may be earlier than the old one.",
  atLongest:
    "This token already lasts as long as Azure DevOps allows: one year from today. Extend it later, or create a similar token when this one expires.",
  notLater: (date: string) => `Choose a day after ${date}.`,
};

export type ExtendWords = typeof en;
