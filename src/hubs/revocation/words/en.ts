import { english } from "../../../ui/words/en/english";

const { number, plural } = english;

/** Words for revoking tokens, and for the outcome of each. */
export const en = {
  question: (count: number) =>
    plural(count, { one: "Revoke this token?", other: `Revoke these ${number(count)} tokens?` }),
  warning: "Anything that uses them stops working. Revoked tokens cannot be restored.",
  warningOne: "Anything that uses it stops working. A revoked token cannot be restored.",
  more: (count: number) => `and ${number(count)} more`,
  confirm: (count: number) => plural(count, { one: "Revoke token", other: `Revoke ${number(count)} tokens` }),
  running: (done: number, all: number) => `Revoking: ${number(done)} of ${number(all)} confirmed gone`,
  finished: {
    allGone: (count: number) =>
      plural(count, {
        one: "1 token was revoked: Azure DevOps no longer lists it as active.",
        other: `${number(count)} tokens were revoked: Azure DevOps no longer lists them as active.`,
      }),
    some: (gone: number, all: number) =>
      `${number(gone)} of ${number(all)} tokens were revoked. See the others below.`,
  },
  upToAnHour:
    "It can take up to an hour until a revoked token is refused everywhere. Sessions that were opened with it may outlast it.",
  stop: "Stop",
  stopping: "Stopping: no more tokens will be sent",
  retry: "Retry the others",
  dismiss: "Dismiss",
  results: "Outcome for each token",
  state: {
    planned: "Not sent",
    sent: "Sent",
    accepted: "Accepted; checking",
    gone: "Revoked",
    stillListed: "Accepted by Azure DevOps, but still listed as active. Check again in an hour.",
    refused: (why: string) => `Not revoked: ${why}`,
    unknown: (why: string) => `It is not known whether it was revoked: ${why}`,
  },
};

export type RevocationWords = typeof en;
