/** What happened, and what to do next, for each kind of failed request. */
export const failures = {
  signedOut: {
    title: "You are signed out of Azure DevOps",
    next: "Your session is over. Reload the page to sign in again; nothing was changed.",
  },
  forbidden: {
    title: "Azure DevOps does not let you do this",
    next: "Your account may lack the access level (at least Basic) or the permission. Ask an organization administrator, then try again.",
  },
  missing: {
    title: "Azure DevOps does not know this",
    next: "It may have been removed in the meantime. Refresh to see the current state.",
  },
  throttled: {
    title: "Azure DevOps asks for a pause",
    next: "Too many requests were sent in a short time, by you or by your tools. Wait a few minutes, then try again.",
  },
  offline: {
    title: "Azure DevOps did not answer",
    next: "Check your network connection, then try again.",
  },
  refused: {
    title: "Azure DevOps refused the request",
    next: "Refresh the page and try again. If it stays, give the reference below to support.",
  },
  unexpected: {
    title: "Azure DevOps sent an answer that makes no sense here",
    next: "Try again in a moment. If it stays, give the reference below to support.",
  },
  page: {
    title: "This page stopped working",
    next: "This is an error of PAT Steward, not of Azure DevOps. Your tokens are untouched. Reload the page to go on.",
  },
  /** Shown by Azure DevOps in place of the page. */
  start: (why: string) => `PAT Steward could not start: ${why}`,
  /** One line beside a token. */
  short: {
    signedOut: "you are signed out",
    forbidden: "you are not allowed to",
    missing: "Azure DevOps does not know this token",
    throttled: "Azure DevOps asked for a pause",
    offline: "no answer; the connection was lost",
    refused: "Azure DevOps refused",
    unexpected: "Azure DevOps failed",
  },
};
