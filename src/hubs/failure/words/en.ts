/** Failures that need a different remedy from their kind: what happened, what to do next, and both in one line. */
export const en = {
  conditionalAccess: {
    title: "A Conditional Access policy blocked the request",
    next: "Your organization's sign-in policy does not allow access from this network, device or session (VS403463). Try again from a network or device that it allows, or give this code to your Microsoft Entra administrator.",
    short:
      "a Conditional Access policy blocked the request (VS403463); ask your Microsoft Entra administrator",
  },
  signInFirst: {
    title: "Open Azure DevOps in a browser first",
    next: "This account has never signed in to this organization (TF401444). Open the organization in a browser tab, sign in there once, then reload this page. If that does not help, ask an organization administrator.",
    short: "this account must first sign in to the organization in a browser (TF401444)",
  },
  noTokenAdministration: {
    title: "This server has no Token Administration",
    next: "Listing and revoking everyone's tokens needs Azure DevOps Services, or Azure DevOps Server 2019 or later. Ask the server's administrator whether it can be updated.",
    short: "this server has no Token Administration",
  },
  noScope: {
    title: "A scope is missing",
    next: "Without scopes, Azure DevOps would give full access, so PAT Steward sent nothing. Choose at least one scope, then try again.",
    short: "a scope is missing, so nothing was sent",
  },
  takenOver: {
    title: "Another tab or browser has taken over",
    next: "This page was paused for too long, so another one went on with the revocation. It knows how it ended.",
    short: "another tab or browser has taken over",
  },
  /** Of failures without a remedy of their own: one line beside a token. */
  kinds: {
    signedOut: "you are signed out",
    forbidden: "you do not have permission",
    missing: "Azure DevOps cannot find this token",
    throttled: "Azure DevOps is limiting requests",
    offline: "Azure DevOps did not answer",
    refused: "Azure DevOps refused the request",
    unexpected: "Azure DevOps sent an unexpected response",
  },
};

export type FailureWords = typeof en;
