import { english } from "../../../../ui/words/en/english";

const { number, plural } = english;

/** Words of the settings of the organization and of revocation rules. */
export const en = {
  protectedList: {
    title: "Protected list",
    what: "Bulk revocation leaves out these tokens and the tokens of these people, unless someone explicitly includes them.",
    empty:
      "Nobody is protected yet. Add the people and service accounts whose tokens must survive a clean-up, then save.",
    people: "People",
    peopleHint: "Email addresses or descriptors, one per line.",
    tokens: "Tokens",
    tokensHint: "Authorization ids, one per line.",
    invalidTokens: (lines: string) => `Not authorization ids: ${lines}`,
    invalidPeople: (lines: string) => `Neither email addresses nor descriptors: ${lines}`,
    tooMany: "A list can have at most 5,000 lines.",
    invalidStored: "The stored list is not valid. Until a new one is saved, nothing can be revoked in bulk.",
  },
  rules: {
    title: "Revocation rules",
    what: "Only for self-describing tokens, such as the access tokens of OAuth applications and extensions, which have no id to revoke.",
    blunt:
      "A rule is a blunt tool. It rejects every such token, of everyone in the organization, that has one of the scopes and was issued before the given time. Applications and extensions, including this page, stop working until they get new tokens. Nobody can list, change or undo a rule.",
    open: "Show the form",
    scopes: "Scopes",
    scopesHint: "Scope ids, separated by spaces, such as vso.code vso.packaging.",
    scopesNeeded: "Enter at least one scope.",
    scopesUnknown: (ids: string) => `Unknown scopes: ${ids}`,
    before: "Issued before (UTC)",
    beforeHint: "Empty means now.",
    beforeInvalid: "Enter a date and time that is not in the future.",
    phrase: "revoke by rule",
    type: (phrase: string) => `To confirm, type: ${phrase}`,
    typeNeeded: (phrase: string) => `Type exactly “${phrase}” to continue.`,
    create: "Create the rule",
    creating: "Sending the rule",
    created: (count: number, when: string) =>
      `Azure DevOps accepted the rule for ${plural(count, { one: "1 scope", other: `${number(count)} scopes` })} and everything issued before ${when}. It cannot be undone.`,
    failed: (why: string) => `The rule was not created: ${why}`,
    mayHave: "No answer came, so the rule may or may not be in force.",
  },
};

export type SettingsWords = typeof en;
