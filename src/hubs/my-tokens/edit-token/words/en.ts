/** Words for changing a token, and for what became of the change. */
export const en = {
  label: "Edit the token",
  keep: (date: string) => `Keep: ${date}`,
  keepUnknown: "Keep as it is",
  difference: "What changes",
  nothing: "Nothing has changed yet.",
  renamed: (name: string) => `New name: “${name}”.`,
  gained: (titles: string) => `Gains: ${titles}.`,
  lost: (titles: string) => `Loses: ${titles}. Anything that uses the token for that stops working.`,
  sameEffect: "The scopes change, but what the token can do stays the same.",
  moved: (after: string, before: string) => `Will expire on ${after} instead of ${before}.`,
  earlier: "That is earlier than before.",
  secretStays: "The secret stays the same.",
  save: "Save",
  saving: "Saving",
  saved: (name: string) => `“${name}” was changed. The secret is still the same.`,
  refused: "Azure DevOps did not change the token",
  headroom: (created: string) =>
    `The policy counts from the day the token was created (${created}), so this token cannot last longer. To get more time, create a similar token.`,
  shorterThanBefore: (before: string) => `That is even earlier than before: ${before}.`,
  lostTitle: "The answer was lost",
  lostNow: "The answer from Azure DevOps did not arrive. This is what it says about the token now:",
  lostUnknown:
    "The answer from Azure DevOps did not arrive, and the token could not be read. Refresh the list to see whether the change was made.",
  now: (name: string, scopes: string, date: string) => `“${name}”, ${scopes}, expires on ${date}.`,
  guided: {
    title: "Editing and extending a token needs your Microsoft Entra sign-in",
    next: "This page has no such sign-in. Change the token on the built-in token page, or follow the note above the list and then try again.",
  },
};

export type EditTokenWords = typeof en;
