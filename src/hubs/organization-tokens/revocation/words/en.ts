import { english } from "../../../../ui/words/en/english";

const { number, plural, tokenCount } = english;

/** Words for revoking tokens of other people, and for what became of each. */
export const en = {
  /** Why a revocation did not begin, or would not. */
  obstacles: {
    busy: "A revocation is already running in another tab or browser. Continue there, or close it and try again.",
    protectedFailed: "The protected list could not be read, so nothing can be revoked in bulk.",
    protectedInvalid:
      "The stored protected list is not valid, so nobody knows what is protected and nothing can be revoked in bulk. Save a new list under Settings.",
    ownersUnknown:
      "The protected list names people, and this page does not know yet who owns these tokens. Scan everyone, then continue.",
    otherOrganization: "The revocation belongs to another organization, so nothing was sent.",
    tooOld: "The revocation is too old to continue, so nothing was sent. Scan again.",
    notPrepared:
      "The revocation could not be prepared on this page, so nothing was sent. Reload the page, or select fewer tokens.",
  },
  protectedLeftOut: (count: number) => `${tokenCount(count)} on the protected list left out.`,
  none: "Select tokens on the Tokens tab and revoke them. What became of each is shown here.",
  unfinished: {
    title: "A revocation was not finished",
    sum: (done: number, total: number, when: string) =>
      `${number(done)} of ${number(total)} done, started ${when}. Continue?`,
    how: "Continuing lists the tokens of each owner first and shows what is left before anything is sent. Discarding sends nothing; revoked tokens stay revoked.",
    byOther: "Another account started it in this browser.",
    tooOld: (when: string) =>
      `A revocation begun ${when} was never finished. It is too old to continue; scan again.`,
    fromFuture:
      "A revocation that was never finished has a start date in the future. It cannot be continued; scan again.",
    resume: "Continue",
    discard: "Discard",
  },
  elsewhere: {
    title: "Another tab or browser is revoking tokens",
    sum: (done: number, total: number) =>
      `Running in another tab or browser: ${number(done)} of ${number(total)}`,
    how: "You can stop it there. If that page is closed, you can continue here.",
    announce: (done: number, total: number) => `${number(done)} of ${number(total)} confirmed gone`,
  },
  cannotResume: {
    noStorage: "This page cannot store its progress here: if it closes, the revocation cannot be continued.",
    storageFailed:
      "The progress could not be stored: if this page closes, the revocation cannot be continued.",
  },
  run: {
    section: "Revocation",
    starting: "Preparing the revocation",
    running: (gone: number, all: number) => `Revoking: ${number(gone)} of ${number(all)} confirmed gone`,
    stopping: "Stopping: no more tokens are sent. What was sent is still verified.",
    allGone: (count: number) =>
      plural(count, {
        one: "1 token was revoked: Azure DevOps no longer lists it as active.",
        other: `${number(count)} tokens were revoked: Azure DevOps no longer lists them as active.`,
      }),
    some: (gone: number, all: number) =>
      `${number(gone)} of ${tokenCount(all)} were revoked. Check the others below.`,
    crashed:
      "An error in PAT Steward interrupted the revocation. Retry to continue: it lists first and sends nothing twice.",
    reason: (reason: string) => `Reason: ${reason}`,
    announce: (gone: number, all: number) => `${number(gone)} of ${number(all)} confirmed gone`,
  },
  outcomes: {
    label: "Outcome",
    all: "All",
    gone: "Gone",
    stillListed: "Still listed",
    refused: "Refused",
    unknown: "Unknown",
    open: "Not finished",
    count: (name: string, count: number) => `${name} (${number(count)})`,
  },
  table: "What became of each token",
  columns: { name: "Token", owner: "Owner", outcome: "Outcome" },
  stop: "Stop",
  retry: (count: number) => `Retry ${tokenCount(count)}`,
};

export type BulkRevocationWords = typeof en;
