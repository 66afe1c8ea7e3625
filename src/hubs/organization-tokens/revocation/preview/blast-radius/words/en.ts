import { english } from "../../../../../../ui/words/en/english";

const { dayCount } = english;

/** Words for what a revocation would hit, as far as the audit log tells. */
export const en = {
  title: "What these tokens did lately",
  what: "The audit log tells how many of these tokens acted lately, from how many addresses and with which clients. It is read when you ask for it.",
  none: "As far as the log was read, it has no action of these tokens.",
  period: "Period",
  last: (days: number) => `Last ${dayCount(days)}`,
  tokens: "Tokens that acted",
  addresses: "Addresses",
  clients: "Clients",
  noClient: "none",
  atLeast: (figure: string) => `at least ${figure}`,
  pick: "Choose a figure to list only its tokens below.",
  listAll: "List the whole plan",
};

export type BlastRadiusWords = typeof en;
