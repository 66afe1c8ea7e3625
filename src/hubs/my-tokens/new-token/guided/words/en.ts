/** Words of the catalogue where this page cannot create the token. */
export const en = {
  intro:
    "PAT Steward cannot create the token here, because it has no Microsoft Entra sign-in for you. It can still tell you what to enter on the built-in token page.",
};

export type GuidedWords = typeof en;
