import { english } from "../../../../../ui/words/en/english";

const { number, plural } = english;

/** Words for the report of a revocation and the notes to the owners. */
export const en = {
  report: {
    title: "Report",
    what: "Who, when, why, and what became of each token. It contains names of people, but no secrets.",
  },
  filter: {
    none: "Filter: none.",
    was: (parts: string) => `Filter: ${parts}.`,
    apply: "Show tokens with this filter",
  },
  notes: {
    title: "Notes to the owners",
    what: "Azure DevOps does not notify owners. These notes do, if you send them.",
    none: "No token is gone yet, so there is nobody to notify.",
    open: (count: number) => plural(count, { one: "Show the note", other: `Show ${number(count)} notes` }),
    copy: "Copy",
    copyFor: (name: string) => `Copy the note for ${name}`,
    mail: "Write an email",
    mailFor: (name: string) => `Write an email to ${name}`,
    isCut: "The email was too long and has been cut. Copy the note instead.",
    copied: (name: string) => `The note for ${name} is copied.`,
    copyFailed: "Copying is not allowed here.",
    unnamed: "owner without a known name",
    more: (count: number) => `Show ${number(count)} more`,
    subject: (organization: string) => `Your personal access tokens in ${organization} were revoked`,
    hello: (name: string) => (name === "" ? "Hello," : `Hello ${name},`),
    revoked: (organization: string, reason: string) =>
      `An administrator of ${organization} revoked these personal access tokens of yours. Reason: ${reason}`,
    token: (name: string, scopes: string) => `- ${name} (${scopes})`,
    unnamedToken: "a token whose name was not kept",
    noScopes: "no scopes named",
    next: "If something stops working, create a new token with only the scopes it needs and a short lifetime: open user settings in Azure DevOps, then Personal access tokens or My tokens.",
  },
};

export type ReportWords = typeof en;
