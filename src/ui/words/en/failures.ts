/** For each kind of failed request: what happened and what to do next. */
export const failures = {
  signedOut: {
    title: "You are signed out of Azure DevOps",
    next: "Your session has ended. Reload the page to sign in again. Nothing was changed.",
  },
  forbidden: {
    title: "Azure DevOps does not let you do this",
    next: "Your account may lack the access level (at least Basic) or the permission. Ask an organization administrator, then try again.",
  },
  missing: {
    title: "Azure DevOps cannot find this",
    next: "It may have been removed. Refresh the page to see the current state.",
  },
  throttled: {
    title: "Azure DevOps is limiting requests",
    next: "You or your tools sent too many requests in a short time. Wait a few minutes, then try again.",
  },
  offline: {
    title: "Azure DevOps did not answer",
    next: "Check your network connection, then try again.",
  },
  refused: {
    title: "Azure DevOps refused the request",
    next: "Refresh the page and try again. If this keeps happening, give the reference below to support.",
  },
  unexpected: {
    title: "Azure DevOps sent an unexpected response",
    next: "Try again in a moment. If this keeps happening, give the reference below to support.",
  },
  page: {
    title: "This page stopped working",
    next: "This is an error in PAT Steward, not in Azure DevOps. Your tokens were not changed. Reload the page to continue.",
  },
  /** Shown by Azure DevOps in place of the page. */
  start: (why: string) => `PAT Steward could not start: ${why}`,
};
