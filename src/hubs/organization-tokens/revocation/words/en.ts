import { english } from "../../../../ui/words/en/english";

const { number, personCount, plural, tokenCount } = english;

const tokens = tokenCount;

/** Words for revoking tokens of other people, and for what became of each. */
export const en = {
  preview: {
    title: "Revoke tokens",
    what: "Nothing was sent yet. This would be revoked:",
    tokens: "Tokens",
    owners: "Owners",
    fullAccess: "Full access",
    allOrganizations: "All organizations",
    highPrivilege: "High privilege",
    yours: "Yours",
    protectsNobody: "No one is protected: the protected list is empty.",
    protectsNobodyYet: "No one is protected: no protected list was ever saved.",
    protects: (people: number, list: number) =>
      `The protected list names ${personCount(people)} and ${tokens(list)}.`,
    protectedLeftOut: (count: number) => `${tokens(count)} on the protected list left out.`,
    inactiveLeftOut: (count: number) => `${tokens(count)} already expired or revoked left out.`,
    yoursLeftOut: (count: number) => `${tokens(count)} of your own left out.`,
    includeMine: (count: number) =>
      plural(count, { one: "Also revoke my own token", other: `Also revoke my own ${number(count)} tokens` }),
    perOwner: "By owner",
    owner: (name: string, count: number) => `${name}: ${tokens(count)}`,
    moreOwners: (count: number) => `and ${personCount(count)} more`,
    warning: "Whatever uses these tokens stops working. A revoked token cannot be brought back.",
    notTold: "Azure DevOps does not tell the owners. You get a ready note for each of them afterwards.",
    reason: "Reason",
    reasonHint: "It goes into the report and into the notes to the owners. Never put a token here.",
    reasonNeeded: "Give a reason: it goes into the report.",
    phrase: (count: number) => `revoke ${count} tokens`,
    type: (phrase: string) => `To confirm, type: ${phrase}`,
    typeNeeded: (phrase: string) => `Type exactly “${phrase}” to go on.`,
    confirm: (count: number) =>
      plural(count, { one: "Revoke token", other: `Revoke ${number(count)} tokens` }),
    confirmTyped: "Revoke them",
    nothing: "Nothing that is selected can be revoked here.",
    checking: "Reading the protected list",
    protectedFailed: "The protected list could not be read, so nothing can be revoked in bulk.",
    protectedInvalid:
      "What is stored as the protected list is not valid, so nobody knows what is protected and nothing can be revoked in bulk. Save a new list under Settings.",
    busy: "A revocation runs already. Wait for its end, or stop it.",
  },
  none: {
    title: "No revocation yet",
    text: "Select tokens under Tokens, then revoke. What became of each is shown here.",
  },
  unfinished: {
    title: "A revocation was not finished",
    sum: (done: number, total: number, when: string) =>
      `${number(done)} of ${number(total)} done, begun ${when}. Continue?`,
    how: "To continue lists every owner first and sends only what is still active. To discard sends nothing; tokens that were revoked stay revoked.",
    byOther: "It was begun by another account in this browser.",
    resume: "Continue",
    discard: "Discard",
    ownersUnknown:
      "The protected list names people, and this page does not know yet who owns these tokens. Scan everyone, then continue.",
    reason: "(Continued after the page was closed. The reason given before was not kept.)",
  },
  busy: "Another tab of this browser runs a revocation. Go on there, or close it and try again.",
  cannotResume: {
    noStorage: "This page may not keep its place here: if it closes, the revocation cannot be continued.",
    storageFailed: "The browser's storage failed: if this page closes, the revocation cannot be continued.",
  },
  run: {
    section: "Revocation",
    running: (gone: number, all: number) => `Revoking: ${number(gone)} of ${number(all)} confirmed gone`,
    stopping: "Stopping: no more tokens are sent. What was sent is checked.",
    allGone: (count: number) =>
      plural(count, {
        one: "1 token was revoked: Azure DevOps no longer lists it as active.",
        other: `${number(count)} tokens were revoked: Azure DevOps no longer lists them as active.`,
      }),
    some: (gone: number, all: number) =>
      `${number(gone)} of ${tokens(all)} were revoked. Look at the others below.`,
    crashed:
      "The revocation was cut off by an error of PAT Steward. Retry to go on: it lists first and sends nothing twice.",
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
  retry: (count: number) => `Retry ${tokens(count)}`,
  report: {
    title: "Report",
    what: "Who, when, why, and what became of each token. Names of people are in it; secrets are not.",
    downloadCsv: "Download CSV",
    downloadJson: "Download JSON",
    copyCsv: "Copy CSV",
    copyJson: "Copy JSON",
    copied: "The report is copied.",
    copyFailed: "Copying is not allowed here. Download the report instead.",
    downloaded:
      "The browser was asked to save the report. If no file appears, downloads are not allowed here: copy it instead.",
  },
  notes: {
    title: "Notes to the owners",
    what: "Azure DevOps does not tell owners. These notes do, if you send them.",
    none: "No token is gone yet, so there is nobody to tell.",
    open: (count: number) => plural(count, { one: "Show the note", other: `Show ${number(count)} notes` }),
    copy: "Copy",
    copyFor: (name: string) => `Copy the note for ${name}`,
    mail: "Write an e-mail",
    mailFor: (name: string) => `Write an e-mail to ${name}`,
    isCut: "The e-mail would be too long and is cut. Copy the note instead.",
    copied: (name: string) => `The note for ${name} is copied.`,
    copyFailed: "Copying is not allowed here.",
    unnamed: "owner without a known name",
    more: (count: number) => `Show ${number(count)} more`,
    subject: (organization: string) => `Your personal access tokens in ${organization} were revoked`,
    hello: (name: string) => (name === "" ? "Hello," : `Hello ${name},`),
    revoked: (organization: string, reason: string) =>
      `an administrator of ${organization} revoked these personal access tokens of yours. Reason: ${reason}`,
    token: (name: string, scopes: string) => `- ${name} (${scopes})`,
    unnamedToken: "a token whose name was not kept",
    noScopes: "no scopes named",
    next: "If something of yours stops working, make a new token with only the scopes that it needs and a short life: open user settings in Azure DevOps, then Personal access tokens or My tokens.",
  },
};

export type BulkRevocationWords = typeof en;
