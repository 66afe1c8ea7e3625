/** What to do about a leaked token. */
export const en = {
  title: "What to do",
  reason: "Leaked",
  done: "Done",
  open: "Not done",
  revoke: {
    active: "Revoke it and see it gone",
    stopped: "Revoke it and see it gone; it has stopped working, but is still listed",
    expired: "It has expired, so there is nothing to revoke",
    revoked: "It is revoked: Azure DevOps no longer lists it as active",
  },
  steps: {
    find: "Find the owner",
    sessions: "End the sessions that were made from it",
    owner: "Tell the owner",
    replace: "Replace it where it was used, and change whatever secrets it could read",
    search: "Remove it where it was found, from its history too, and look for copies",
    report: "Report the incident, if your organization asks for that",
    evidence: "Keep the evidence",
  },
  openRule: "Revocation rule",
  kept: "What you mark is kept for you, in every browser.",
  note: {
    open: "The note",
    subject: (organization: string) => `Your Azure DevOps token leaked (${organization})`,
    hello: (name: string) => `Hello ${name},`,
    what: (token: string, organization: string) =>
      `Your personal access token “${token}” for the organization ${organization} has leaked: it was found where others can read it.`,
    isGone: "It no longer works.",
    willGo: "It is about to be revoked. From then on, whatever uses it stops working.",
    could: (scopes: string) => `It allowed: ${scopes}.`,
    couldUnknown: "What it allowed is not known.",
    next: "Please tell us where you used it and who else had it, and make a new one for each place that still needs one, as narrow and as short-lived as possible. Never send a token by mail or chat.",
    copy: "Copy the note",
    mail: "Write a mail",
    isCut: "The mail is cut, because mail programs do not take longer ones. Copy the whole note.",
  },
};

export type ActWords = typeof en;
