import { english } from "../../../../ui/words/en/english";

/** Words for putting people and tokens on the protected list, and taking them off. */
export const en = {
  protect: "Protect",
  stop: "Stop protecting",
  /** For a button whose row names the person. */
  protectOne: (name: string) => `Protect ${name}`,
  stopOne: (name: string) => `Stop protecting ${name}`,
  protectToken: "Protect this token",
  stopToken: "Stop protecting this token",
  tokens: english.tokenCount,
  title: "Protection",
  tokenProtected: "This token is on the protected list, so bulk revocation leaves it out.",
  ownerProtected: (name: string) =>
    `${name} is on the protected list, so bulk revocation leaves out all their tokens.`,
  notProtected: "Bulk revocation can include this token.",
  saving: "Saving the protected list",
  protected: (what: string) => `Now protected: ${what}.`,
  unprotected: (what: string) => `No longer protected: ${what}.`,
  undo: "Undo",
  failed: (why: string) => `The protected list was not changed: ${why}`,
  changedMeanwhile: "The protected list was not changed: other people keep saving it. Try again.",
  tooMany: "The protected list was not changed: it can have at most 5,000 people and 5,000 tokens.",
  invalid: "The stored protected list is not valid. Save a new one in the settings first.",
};

export type ProtectionWords = typeof en;
