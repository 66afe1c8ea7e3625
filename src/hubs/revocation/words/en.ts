import { english } from "../../../ui/words/en/english";

const { number, plural } = english;

/** Words for revoking tokens and for what became of each. */
export const en = {
  question: (count: number) =>
    plural(count, { one: "Revoke this token?", other: `Revoke these ${number(count)} tokens?` }),
  warning: "Whatever uses them stops working. A revoked token cannot be brought back.",
  warningOne: "Whatever uses it stops working. A revoked token cannot be brought back.",
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
      `${number(gone)} of ${number(all)} tokens were revoked. Look at the others below.`,
  },
  upToAnHour:
    "It can take up to one hour until a revoked token is refused everywhere, and sessions that were opened with it may outlive it.",
  stop: "Stop",
  stopping: "Stopping: no more tokens are sent",
  retry: "Retry the others",
  dismiss: "Dismiss",
  results: "What became of each token",
  state: {
    planned: "Not sent",
    sent: "Sent",
    accepted: "Accepted; checking",
    gone: "Revoked",
    stillListed: "Accepted by Azure DevOps, and still listed as active. Look again in an hour.",
    refused: (why: string) => `Not revoked: ${why}`,
    unknown: (why: string) => `Not known whether it was revoked: ${why}`,
  },
};

export type RevocationWords = typeof en;
