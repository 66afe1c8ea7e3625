import { english } from "../../../../ui/words/en/english";

const { number, plural } = english;

/** Words of the settings of the organization and of revocation rules. */
export const en = {
  loading: "Reading the settings",
  untrusted:
    "Anyone in the organization can change what is stored here, so look at who says to have changed it.",
  changed: (name: string, when: string) => `Changed by ${name} on ${when}, as stored.`,
  changedUnknown: "Who changed it last is not known.",
  never: "Nothing is stored yet.",
  save: "Save",
  saving: "Saving",
  saved: "Saved.",
  reload: "Load the present value",
  conflict:
    "Somebody else changed this meanwhile, so nothing was saved. Load the present value, then make your change again.",
  readFailed: (why: string) => `It could not be read: ${why}`,
  saveFailed: (why: string) => `Not saved: ${why}`,
  entra: {
    title: "Entra application",
    what: "My tokens needs a Microsoft Entra application of your tenant, to act in each person's own name. Register one, then give its ids here.",
    clientId: "Application (client) id",
    tenantId: "Directory (tenant) id",
    tenantHint: "Only for an application of a single tenant. Else leave it empty.",
    invalidId:
      "This is no id: it has 32 digits and letters in five groups, such as 12345678-1234-1234-1234-123456789abc.",
    clientNeeded: "A tenant id needs a client id.",
    invalidStored: "What is stored is not valid and is not used.",
    lastWins: "The last one to save wins.",
  },
  protectedList: {
    title: "Protected list",
    what: "Bulk revocation never touches the tokens of these people, nor these tokens.",
    empty:
      "Nobody is protected yet. Name the people and service accounts whose tokens must survive a clean-up, and save.",
    people: "People",
    peopleHint: "E-mail addresses or descriptors, one a line.",
    tokens: "Tokens",
    tokensHint: "Authorization ids, one a line.",
    invalidTokens: (lines: string) => `No authorization ids: ${lines}`,
    invalidPeople: (lines: string) => `Neither e-mail addresses nor descriptors: ${lines}`,
    tooMany: "A list may have 5,000 lines at most.",
    invalidStored: "What is stored is not valid. Until a new list is saved, nothing can be revoked in bulk.",
  },
  rules: {
    title: "Revocation rules",
    what: "For self-describing tokens only, such as the access tokens of OAuth applications and of extensions, which have no id to revoke.",
    blunt:
      "A rule is blunt. It rejects every such token of everyone in the organization that has one of the scopes and was issued before the moment. Applications and extensions, this page too, stop working until they get new tokens. No one can list a rule, change it or take it back.",
    open: "Show the form",
    scopes: "Scopes",
    scopesHint: "Scope ids, separated by spaces, such as vso.code vso.packaging.",
    scopesNeeded: "Give at least one scope.",
    scopesUnknown: (ids: string) => `Unknown scopes: ${ids}`,
    before: "Issued before (UTC)",
    beforeHint: "Empty means now.",
    beforeInvalid: "Give a date and time that is not in the future.",
    phrase: "revoke by rule",
    type: (phrase: string) => `To confirm, type: ${phrase}`,
    typeNeeded: (phrase: string) => `Type exactly “${phrase}” to go on.`,
    create: "Create the rule",
    creating: "Sending the rule",
    created: (count: number, when: string) =>
      `Azure DevOps took the rule for ${plural(count, { one: "1 scope", other: `${number(count)} scopes` })} and everything issued before ${when}. It cannot be taken back.`,
    failed: (why: string) => `The rule was not created: ${why}`,
    mayHave: "No answer came, so the rule may or may not be in force.",
  },
};

export type SettingsWords = typeof en;
