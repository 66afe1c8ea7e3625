/** Words of an organization's tokens and the templates that they were made from. */
export const en = {
  view: {
    name: "Differs from its template",
    what: "Tokens that can do more, or live longer, than the template that they were made from, and those whose template was retired or has changed since.",
  },
  asTold:
    "By the note that was left when the token was made. Every member can write such notes, so take it as a hint.",
  sharing: {
    title: "Where tokens came from",
    what: "PAT Steward notes for each person which template a token was made from. If it does so for the organization, too, Organization tokens shows what has drifted from its template. Members are told before they create a token. A note holds the id of the token and what the template asked for; no name, no secret.",
    keep: "Keep for the organization which template each new token was made from",
    invalid:
      "What is stored cannot be read: someone may have changed it. Nothing is kept until you choose again.",
  },
};

export type DriftViewWords = typeof en;
