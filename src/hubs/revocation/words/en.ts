import { english } from "../../../ui/words/en/english";

const { number, plural } = english;

/** Words for revoking tokens and for the result of each. */
export const en = {
  question: (count: number) =>
    plural(count, { one: "Revoke this token?", other: `Revoke these ${number(count)} tokens?` }),
  warning: "Anything that uses these tokens stops working. Revoked tokens cannot be restored.",
  warningOne: "Anything that uses this token stops working. A revoked token cannot be restored.",
  more: (count: number) => `and ${number(count)} more`,
  confirm: (count: number) => plural(count, { one: "Revoke token", other: `Revoke ${number(count)} tokens` }),
  running: (done: number, all: number) => `Revoking: ${number(done)} of ${number(all)} confirmed as gone`,
  finished: {
    allGone: (count: number) =>
      plural(count, {
        one: "1 token was revoked: Azure DevOps no longer lists it as active.",
        other: `${number(count)} tokens were revoked: Azure DevOps no longer lists them as active.`,
      }),
    some: (gone: number, all: number) =>
      `${number(gone)} of ${number(all)} tokens were revoked. Check the others below.`,
  },
  upToAnHour:
    "It can take up to an hour until a revoked token is refused everywhere. Sessions that were started with it may last longer.",
  stop: "Stop",
  stopping: "Stopping: no more tokens will be sent",
  retry: "Retry the others",
  dismiss: "Dismiss",
  results: "Result for each token",
  state: {
    planned: "Not sent",
    sent: "Sent",
    accepted: "Accepted; checking",
    gone: "Revoked",
    stillListed:
      "Azure DevOps accepted the request but still lists the token as active. Check again in an hour.",
    refused: (why: string) => `Not revoked: ${why}`,
    unknown: (why: string) => `It is not known whether the token was revoked: ${why}`,
  },
};

export type RevocationWords = typeof en;
