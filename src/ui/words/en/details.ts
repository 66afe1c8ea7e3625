import { english } from "./english";

const { dayCount } = english;

/** Words for the details of one token, in both hubs. */
export const details = {
  title: (name: string) => `Token details: ${name}`,
  id: "Authorization id",
  reach: "Works in",
  ownExpiry: "Own expiry date",
  lifetime: "Lifetime",
  days: dayCount,
  risks: "Risks",
  noRisks: "None found",
  madeBy: "Origin",
  copyId: "Copy the authorization id",
  lastUsed: "Azure DevOps does not report when a token was last used.",
};
