import { english } from "../../../../ui/words/en/english";

const { dayCount } = english;

/** Words of what to know before a template of the organization is used, and of what is kept afterwards. */
export const en = {
  title: "Before you use this template",
  gained: (scopes: string) => `It asks for more than when you last used it: ${scopes}.`,
  longer: (days: number) =>
    `Its tokens may now live longer than when you last used it: up to ${dayCount(days)}.`,
  highPrivilege: (scopes: string) => `It asks for scopes of high privilege: ${scopes}.`,
  unknown: (scopes: string) => `It asks for scopes that PAT Steward does not know: ${scopes}.`,
  notCompared: "What it asked for when you last used it could not be read. It may ask for more now.",
  advice:
    "Everyone in the organization can change its templates. If you did not expect this, ask the team before you create the token.",
  takeScopes: "Use the scopes of the template",
  originNotKept:
    "The page could not note which template this token was made from, so it cannot tell you later when the two differ. The token itself is not affected.",
  shared: "The organization keeps which template this token was made from.",
};

export type TemplateUseWords = typeof en;
